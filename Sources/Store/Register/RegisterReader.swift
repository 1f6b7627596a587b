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
    try transaction.foreseeService()
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

  /// Every child there is or was, in blocks; the blocks of one of several parts.
  func blocks(part: Int, of parts: Int) throws -> [BlockOfChildren] {
    try histories.blocks(part: part, of: parts)
  }

  /// The lines of the children of some numbers, by number.
  func lines(of numbers: ClosedRange<Int64>, on day: Day) throws -> [RegisterLine] {
    var known: [Key<Child>: CareHistory] = [:]
    try histories.each(numbers) { known[$0.key] = $0 }
    var entries: [Key<Child>: Entries] = [:]
    for table in tables { try table.load(numbers, into: &entries) }
    return try CaseTables.files(of: numbers, in: transaction).compactMap { file in
      guard let history = known[file.key] else {
        // One that goes on in another is not read with the others.
        return histories.joins.goesOn[file.key] == nil ? nil : try line(of: file.key, on: day)
      }
      return line(history, entries[file.key] ?? Entries(), file, on: day)
    }
  }

  /// The line of a child; nil where nothing is known of one, or the record goes on in another.
  func line(of key: Key<Child>, on day: Day) throws -> RegisterLine? {
    try transaction.foreseeCase(of: key, tables.map(\.kind))
    guard let localIdentifier = try cases.localIdentifier(of: key),
      let history = try histories.history(of: key)
    else { return nil }
    var entries = Entries()
    try EntryTable.load(tables, into: &entries, of: key, in: transaction)
    return line(history, entries, try cases.load(key, localIdentifier), on: day)
  }

  private func line(
    _ history: CareHistory, _ entries: Entries, _ file: CaseFile, on day: Day
  ) -> RegisterLine? {
    if case .merged = RecordState(of: entries, on: day) { return nil }
    let duties = ChildDuties(history, entries, loaded: loaded, policies: policies)
    return RegisterLine(duties, file: file, on: day)
  }
}
