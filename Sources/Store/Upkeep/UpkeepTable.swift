import Care

/// What is noted of upkeep, inside one transaction.
struct UpkeepTable {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  private static let columns =
    "number, kind, startedAt, endedAt, isGood, sentence, file, bytes, entries, head"

  /// How many runs of each kind are remembered.
  private static let remembered: Int64 = 400

  func last(_ kind: UpkeepRun.Kind, good: Bool = false) throws -> UpkeepRun? {
    try transaction.first(
      "SELECT \(Self.columns) FROM upkeepRun WHERE kind = ?\(good ? " AND isGood = 1" : "") "
        + "ORDER BY number DESC LIMIT 1", [.text(kind.rawValue)], read)
  }

  func newest(_ count: Int) throws -> [UpkeepRun] {
    try transaction.rows(
      "SELECT \(Self.columns) FROM upkeepRun ORDER BY number DESC LIMIT ?",
      [.integer(Int64(count))], read)
  }

  /// Notes a run, and forgets the oldest.
  func add(_ run: UpkeepRun) throws {
    let last = try transaction.first("SELECT MAX(number) FROM upkeepRun") { $0.integer(0) } ?? 0
    try transaction.run(
      "INSERT INTO upkeepRun (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(last + 1), .text(run.kind.rawValue), .text(run.startedAt.description),
        .text(run.endedAt.description), .boolean(run.isGood), .text(run.sentence),
        run.file.map(Value.text) ?? .null, .integer(run.bytes), .integer(Int64(run.entries)),
        .text(run.head),
      ])
    try transaction.run(
      "DELETE FROM upkeepRun WHERE number <= ?", [.integer(last + 1 - 2 * Self.remembered)])
  }

  /// Gives the turn to a server where nobody holds it; says whether that server has it now.
  func take(
    _ kind: UpkeepRun.Kind, by holder: String, at now: Moment, seconds: Int64
  ) throws -> Bool {
    let held = try transaction.first(
      "SELECT holder, heldUntil FROM upkeepTurn WHERE kind = ?", [.text(kind.rawValue)]
    ) { (holder: $0.text(0), until: $0.integer(1)) }
    if let held, held.holder != holder, held.until > now.seconds { return false }
    try giveUp(kind)
    try transaction.run(
      "INSERT INTO upkeepTurn (kind, holder, heldUntil) VALUES (?, ?, ?)",
      [.text(kind.rawValue), .text(holder), .integer(now.seconds + seconds)])
    return true
  }

  func giveUp(_ kind: UpkeepRun.Kind) throws {
    try transaction.run("DELETE FROM upkeepTurn WHERE kind = ?", [.text(kind.rawValue)])
  }

  private func read(_ row: any Row) throws -> UpkeepRun {
    guard let kind = UpkeepRun.Kind(rawValue: row.text(1)), let start = Moment(row.text(2)),
      let end = Moment(row.text(3))
    else { throw StoreFault.unreadable(table: "upkeepRun", value: row.text(1)) }
    return UpkeepRun(
      kind, startedAt: start, endedAt: end, isGood: row.integer(4) != 0, sentence: row.text(5),
      file: row.isNull(6) ? nil : row.text(6), bytes: row.integer(7), entries: Int(row.integer(8)),
      head: row.text(9))
  }
}
