package import Care

extension Desk {
  /// The decisions that are open on a day, of the children whose records the user may open.
  ///
  /// That they were listed stands in the audit before they are given out.
  package func decisions(on day: Day) async throws -> [SeenDecision] {
    let (user, moment) = (user, now())
    let seen = Dictionary(
      try await register(on: day).compactMap { line in line.line.map { ($0.key, line) } }
    ) { first, _ in first }
    let rows = try await engine.read { transaction -> [Entered<ReviewDecision>] in
      guard let kind = EntryKind.named(ReviewDecision.kind) else { return [] }
      var entries = Entries()
      try EntryTable(kind, in: transaction).load(into: &entries)
      return entries.all()
    }
    let found = rows.filter { $0.value.isOpen(on: day) }.compactMap { row -> SeenDecision? in
      guard let child = row.child, let line = seen[child], let known = line.line else { return nil }
      let may = Access.answer(.holdReview, by: user, of: known.guarded, at: moment) == .allowed
      return SeenDecision(row, line: known, isOwn: line.isOwn, mayClose: may)
    }
    try await note("Decisions of reviews were listed.", purpose: "the list of decisions")
    return found
  }
}
