import Care

/// Reads the lines of children inside one transaction, with the kinds of rows that a line needs.
struct RegisterReader {
  private let transaction: any Transaction
  private let histories: HistoryReader
  private let cases: CaseTables
  private let policies: Policies
  private let loaded: LoadedYears
  private let tables: [EntryTable]

  init(in transaction: any Transaction) throws {
    self.transaction = transaction
    histories = try HistoryReader(in: transaction)
    cases = try CaseTables(in: transaction)
    let service = ServiceTables(transaction)
    policies = try service.policies()
    loaded = LoadedYears(try service.loadedReturns().map(\.year))
    let needed = Set(Self.kinds)
    tables = EntryKind.all.filter { needed.contains($0.name) }
      .map { EntryTable($0, in: transaction) }
  }

  /// What duties, bookings, guards and changes are worked out from.
  private static let kinds = [
    ReviewPlan.kind, ReviewMeeting.kind, ReviewRecord.kind, ReviewDecision.kind,
    MonitoredItem.kind, MidpointCheck.kind, Intervention.kind, Escalation.kind,
    EscalationStage.kind,
    Appointment.kind, TeamEpisode.kind, RecordProtection.kind, ConflictOfInterest.kind,
    EmergencyAccess.kind, ChangeAnswer.kind, RecordEnding.kind, RecordMerger.kind,
  ]

  static func everyone(in transaction: any Transaction) throws -> [Key<Child>] {
    try transaction.rows("SELECT number FROM child WHERE digest IS NOT NULL ORDER BY number") {
      Key<Child>($0.integer(0))
    }
  }

  /// The line of a child; nil where nothing is known of one, or the record goes on in another.
  func line(of key: Key<Child>, on day: Day) throws -> RegisterLine? {
    guard let localIdentifier = try cases.localIdentifier(of: key),
      let history = try histories.history(of: localIdentifier)
    else { return nil }
    var entries = Entries()
    for table in tables { try table.load(into: &entries, of: key) }
    if case .merged = RecordState(of: entries, on: day) { return nil }
    let duties = ChildDuties(history, entries, loaded: loaded, policies: policies)
    return RegisterLine(duties, file: try cases.load(key, localIdentifier), on: day)
  }
}
