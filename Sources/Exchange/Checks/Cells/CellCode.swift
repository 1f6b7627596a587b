import Care

/// What a cell for a code holds: a code of the return, nothing, or a text that is no such code.
struct CellCode<Known: Code>: Equatable, Sendable {
  let known: Known?
  /// Number of the text that is no code, so that two of them can be told apart; 0 for none.
  let other: UInt16

  static var blank: CellCode { CellCode(known: nil, other: 0) }

  var isBlank: Bool { known == nil && other == 0 }
  var isFilled: Bool { !isBlank }

  /// Whether both cells are filled and say the same.
  func agrees(with cell: CellCode) -> Bool { isFilled && self == cell }

  /// Whether the cell holds something that may not be used in a year.
  func isInvalid(in year: CollectionYear) -> Bool {
    guard let known else { return other != 0 }
    return !known.yearsOfUse.contains(year)
  }

  static func == (cell: CellCode, code: Known) -> Bool { cell.known == code }
  static func != (cell: CellCode, code: Known) -> Bool { cell.known != code }
}

/// The codes of one set by their text.
struct CodeTable<Known: Code>: Sendable {
  private let codes: [CellText: Known]

  init() {
    codes = Dictionary(uniqueKeysWithValues: Known.allCases.map { (CellText($0.rawValue), $0) })
  }

  subscript(text: CellText) -> Known? { codes[text] }
}

/// A table for every code set of the return.
struct KnownCodes: Sendable {
  let ethnicity = CodeTable<Ethnicity>()
  let reasonBegan = CodeTable<ReasonForNewEpisode>()
  let legalStatus = CodeTable<LegalStatus>()
  let need = CodeTable<CategoryOfNeed>()
  let placement = CodeTable<Placement>()
  let provider = CodeTable<PlacementProvider>()
  let reasonCeased = CodeTable<ReasonEpisodeCeased>()
  let placementChange = CodeTable<ReasonForPlacementChange>()
  let participation = CodeTable<ParticipationCode>()
  let noQuestionnaire = CodeTable<ReasonForNoQuestionnaire>()
  let inTouch = CodeTable<InTouch>()
  let activity = CodeTable<CareLeaverActivity>()
  let accommodation = CodeTable<CareLeaverAccommodation>()
  let adoptersSex = CodeTable<AdoptersSex>()
  let adoptersStatus = CodeTable<AdoptersStatus>()
  let decisionEnded = CodeTable<ReasonNoLongerPlacedForAdoption>()
  let previousPermanence = CodeTable<PreviousPermanenceOption>()
  let missing = CodeTable<MissingKind>()
  let workerChange = CodeTable<ReasonForSocialWorkerChange>()
}
