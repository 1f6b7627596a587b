/// A part of what the register says of a child, as rows for a file: episodes, reviews, health.
package struct RegisterPart: Sendable {
  /// What the part's file is called: `episode`.
  package let name: String
  package let fields: [EntryField]
  /// The rows that a record has of the part, one cell for each field.
  package let rows: @Sendable (CareRecord) -> [[FieldCell]]
  /// Puts rows in the place of those that a record has; throws ``UnreadableField``.
  package let replace: @Sendable ([[FieldCell]], inout CareRecord) throws -> Void
  /// Whether a child has one row at most.
  package let isSingle: Bool

  /// A part that holds any number of rows; `blank` is a row in which nothing is written yet.
  private init<Row: Described>(
    _ name: String, _ path: any WritableKeyPath<CareRecord, [Row]> & Sendable, blank: Row
  ) {
    self.name = name
    isSingle = false
    fields = EntryField.list(of: blank)
    rows = { record in record[keyPath: path].map(\.cells) }
    replace = { rows, record in
      record[keyPath: path] = try rows.map { try blank.filled(from: $0) }
    }
  }

  /// A part that holds one row.
  private init<Row: Described>(
    _ name: String, _ path: any WritableKeyPath<CareRecord, Row?> & Sendable, blank: Row
  ) {
    self.name = name
    isSingle = true
    fields = EntryField.list(of: blank)
    rows = { record in record[keyPath: path].map { [$0.cells] } ?? [] }
    replace = { rows, record in
      record[keyPath: path] = try rows.last.map { try blank.filled(from: $0) }
    }
  }

  package static let all: [RegisterPart] = [
    RegisterPart("child", \.child, blank: Child()),
    RegisterPart("unaccompanied", \.unaccompanied, blank: Unaccompanied(ceasesOn: nil)),
    RegisterPart("episode", \.episodes, blank: CareEpisode(startedOn: .earliest)),
    RegisterPart("review", \.reviews, blank: Review(meetings: [], participation: nil)),
    RegisterPart("missing", \.missing, blank: MissingEpisode(kind: nil, startedOn: .earliest)),
    RegisterPart(
      "socialWorker", \.socialWorkers,
      blank: SocialWorkerEpisode(worker: "", startedOn: .earliest)),
    RegisterPart("health", \.health, blank: HealthOutcomes()),
    RegisterPart("adoption", \.adoption, blank: Adoption()),
    RegisterPart(
      "adoptionDecision", \.adoptionDecisions, blank: AdoptionDecision(decidedOn: .earliest)),
    RegisterPart(
      "adoptionAuthority", \.adoptionAuthority, blank: AdoptionAuthority(authorisedOn: .earliest)),
    RegisterPart(
      "previousPermanence", \.previousPermanence, blank: PreviousPermanence(option: nil)),
    RegisterPart(
      "careLeaver", \.careLeaver,
      blank: CareLeaver(inTouch: nil, activity: nil, accommodation: nil)),
    RegisterPart(
      "deprivation", \.deprivations, blank: DeprivationOfLiberty(startedOn: .earliest)),
    RegisterPart("healthOfYear", \.healthOfYears, blank: YearsHealth(yearEndsOn: .earliest)),
  ]
}
