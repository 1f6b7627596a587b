// The codes of the statutory return as fields of the register's rows.

extension FieldValue where Self: Code {
  package static var shape: FieldShape { .word(allCases.map(\.rawValue)) }
  package init?(cell: FieldCell) {
    guard case .text(let text) = cell else { return nil }
    self.init(rawValue: text)
  }
  package var cell: FieldCell { .text(rawValue) }
}

extension Ethnicity: FieldValue {}
extension ReasonForNewEpisode: FieldValue {}
extension LegalStatus: FieldValue {}
extension CategoryOfNeed: FieldValue {}
extension Placement: FieldValue {}
extension PlacementProvider: FieldValue {}
extension ReasonEpisodeCeased: FieldValue {}
extension ReasonForPlacementChange: FieldValue {}
extension ParticipationCode: FieldValue {}
extension MissingKind: FieldValue {}
extension ReasonForSocialWorkerChange: FieldValue {}
extension ReasonForNoQuestionnaire: FieldValue {}
extension AdoptersSex: FieldValue {}
extension AdoptersStatus: FieldValue {}
extension ReasonNoLongerPlacedForAdoption: FieldValue {}
extension PreviousPermanenceOption: FieldValue {}
extension InTouch: FieldValue {}
extension CareLeaverActivity: FieldValue {}
extension CareLeaverAccommodation: FieldValue {}

extension Gender: FieldValue {
  package static var shape: FieldShape { .text }
  package init?(cell: FieldCell) {
    guard case .text(let word) = cell else { return nil }
    self.init(word: word)
  }
  package var cell: FieldCell { .text(word) }
}

extension Day: FieldWord {
  package static var listShape: FieldShape { .list }
  package init?(word: String) { self.init(word) }
  package var word: String { description }
}
