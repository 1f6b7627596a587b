import Care

// Children's files read many at a time: a few statements for some hundred children, and not for each.

extension RowTable {
  /// Hands every row of the children of some numbers to a body, child by child, each as ``load(_:_:)``
  /// does.
  fileprivate static func load(
    _ numbers: ClosedRange<Int64>, in transaction: any Transaction,
    _ body: (Key<Child>, Source, Stored) throws -> Void
  ) throws {
    let order = Stored.keyColumns.joined(separator: ", ")
    let statement = try transaction.prepare(
      """
      SELECT child, source, \(Stored.columns.joined(separator: ", ")) FROM \(Stored.table)
      WHERE child BETWEEN ? AND ? ORDER BY \(order)
      """)
    try statement.each([.integer(numbers.lowerBound), .integer(numbers.upperBound)]) { row in
      var reader = RowReader(row, from: 2, of: Stored.table)
      try body(
        Key(row.integer(0)), Source(number: Int(row.integer(1))), try Stored(from: &reader))
    }
  }
}

extension CaseTables {
  /// The files of the children of some numbers.
  static func files(
    of numbers: ClosedRange<Int64>, in transaction: any Transaction
  ) throws -> [CaseFile] {
    let range: [Value] = [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
    var records: [Key<Child>: [Source: CareRecord]] = [:]
    try transaction.prepare("SELECT child, source FROM careRecord WHERE child BETWEEN ? AND ?")
      .each(range) { row in
        let source = Source(number: Int(row.integer(1)))
        records[Key(row.integer(0)), default: [:]][source] = CareRecord(source: source)
      }
    try RecordTables.load(numbers, into: &records, in: transaction)
    return try transaction.rows(
      "SELECT number, localIdentifier FROM child WHERE number BETWEEN ? AND ? ORDER BY number",
      range
    ) { row in
      let key = Key<Child>(row.integer(0))
      return CaseFile(
        key: key, localIdentifier: row.text(1),
        records: Array(records[key, default: [:]].values))
    }
  }
}

extension RecordTables {
  fileprivate typealias Records = [Key<Child>: [Source: CareRecord]]

  /// Adds every row of the children of some numbers to the records of those who have any.
  fileprivate static func load(
    _ numbers: ClosedRange<Int64>, into records: inout Records, in transaction: any Transaction
  ) throws {
    func each<Row: StoredRow>(_ set: (inout CareRecord, Row) -> Void) throws {
      try RowTable<Row>.load(numbers, in: transaction) { child, source, row in
        guard records[child]?[source] != nil else { return }
        set(&records[child, default: [:]][source, default: CareRecord(source: source)], row)
      }
    }
    try each { (record, row: Child) in record.child = row }
    try each { (record, row: Unaccompanied) in record.unaccompanied = row }
    try each { (record, row: CareEpisode) in record.episodes.append(row) }
    try each { (record, row: Review) in record.reviews.append(row) }
    try each { (record, row: MissingEpisode) in record.missing.append(row) }
    try each { (record, row: SocialWorkerEpisode) in record.socialWorkers.append(row) }
    try each { (record, row: HealthOutcomes) in record.health = row }
    try each { (record, row: Adoption) in record.adoption = row }
    try each { (record, row: AdoptionDecision) in record.adoptionDecisions.append(row) }
    try each { (record, row: AdoptionAuthority) in record.adoptionAuthority = row }
    try each { (record, row: PreviousPermanence) in record.previousPermanence = row }
    try each { (record, row: CareLeaver) in record.careLeaver = row }
    try each { (record, row: DeprivationOfLiberty) in record.deprivations.append(row) }
  }
}
