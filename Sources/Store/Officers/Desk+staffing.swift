package import Care

extension Desk {
  /// Who is there on a day and who has which child; refused to those who may not see the officers.
  package func staffing(on day: Day) async throws -> Staffing {
    guard Access.permits(.seeOfficers, by: user) else { throw Access.notYours }
    let inCare = try await register.lines(on: day).values.filter(\.isInCare).map(\.key)
    return try await engine.read { transaction in
      var entries = Entries()
      for kind in EntryKind.all where Self.kindsOfStaffing.contains(kind.name) {
        try EntryTable(kind, in: transaction).load(into: &entries)
      }
      let keys = try transaction.rows("SELECT localIdentifier, number FROM child") {
        ($0.text(0), Key<Child>($0.integer(1)))
      }
      return Staffing(
        entries, keys: Dictionary(keys) { first, _ in first }, inCare: Set(inCare), on: day,
        policies: try ServiceTables(transaction).policies())
    }
  }

  private static let kindsOfStaffing: Set<String> = [
    Officer.kind, Post.kind, Leave.kind, Notice.kind, Appointment.kind, PersonInvolved.kind,
  ]
}
