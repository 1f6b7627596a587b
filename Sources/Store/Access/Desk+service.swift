package import Care

extension Desk {
  /// The service's own rows of some kinds, as the user may see them; refused to who sees nothing of it.
  package func service(showing kinds: Set<String>, on day: Day) async throws -> OpenService {
    guard Access.permits(.seeService, by: user) else { throw Access.notYourService }
    let user = user
    let read = kinds.union([Officer.kind, Post.kind, Leave.kind])
    return try await engine.read { transaction in
      var entries = Entries()
      for kind in EntryKind.all where !kind.isOfChild && read.contains(kind.name) {
        try EntryTable(kind, in: transaction).load(into: &entries)
      }
      let showsRecords =
        kinds.contains(SupervisionSession.kind) && Access.permits(.seeSupervision, by: user)
      return OpenService(
        entries, showing: kinds, to: user, on: day,
        policies: try ServiceTables(transaction).policies(),
        completed: showsRecords ? try Desk.completedRecords(in: transaction) : [])
    }
  }

  /// The records of reviews that were completed, by officer and day alone.
  private static func completedRecords(
    in transaction: any Transaction
  ) throws -> [CompletedRecord] {
    try transaction.rows(
      """
      SELECT writtenBy, completedOn, CASE WHEN EXISTS (
        SELECT 1 FROM benchmark
        WHERE benchmark.child = reviewRecord.child AND benchmark.heldOn = reviewRecord.heldOn
      ) THEN 1 ELSE 0 END
      FROM reviewRecord WHERE writtenBy IS NOT NULL AND completedOn IS NOT NULL
      """
    ) { row in
      Day(row.text(1)).map {
        CompletedRecord(officer: Key(row.integer(0)), completedOn: $0, isRead: row.integer(2) == 1)
      }
    }.compactMap(\.self)
  }

  /// Who entered, corrected or withdrew a row about the service, newest first: asked for where the row
  /// itself may be seen.
  package func keeping<E: Entry>(of row: Key<E>) async throws -> [Viewing] {
    guard let act = ServiceAct(seeing: E.kind), Access.permits(act, by: user) else {
      throw Access.notYourService
    }
    return try await engine.read { transaction in
      try transaction.rows(
        """
        SELECT \(AuditEntry.columns) FROM auditEntry
        WHERE child IS NULL AND change LIKE ? ORDER BY number DESC LIMIT 50
        """, [.text("%\"kind\":\"\(E.kind)\",\"number\":\(row.number),%")], AuditEntry.init)
    }.compactMap(\.noted)
  }
}
