package import Care

extension Desk {
  /// The openings of restricted records, of all children whose record is not hidden from the user.
  package func openings(on day: Day) async throws -> [SeenOpening] {
    guard Access.permits(.seeOpenings, by: user) else { throw Access.notYours }
    let (user, moment) = (user, now())
    let lines = try await register.lines(on: day)
    let rows = try await engine.read { transaction -> [Entered<EmergencyAccess>] in
      guard let kind = EntryKind.named(EmergencyAccess.kind) else { return [] }
      var entries = Entries()
      try EntryTable(kind, in: transaction).load(into: &entries)
      return entries.all()
    }
    return rows.compactMap { row in
      guard let child = row.child, let line = lines[child],
        Access.answer(.protect, by: user, of: line.guarded, at: moment) != .hidden
      else { return nil }
      return SeenOpening(row, child: child, localIdentifier: line.localIdentifier)
    }
  }

  /// Keeps what was found of the reason for an opening; refused to whoever opened the record.
  package func judge(
    _ seen: SeenOpening, wasJustified: Bool, once key: SaveKey? = nil
  ) async throws {
    let opening = seen.opening
    let judged = opening.value.judged(
      by: user, wasJustified: wasJustified, on: now().dayInEngland)
    let change = EntryChange(
      kind: EmergencyAccess.kind, number: opening.key.number, was: AnyEntry(opening.value),
      now: AnyEntry(judged))
    try await enter(
      [EntrySet(seen.localIdentifier, [change])], purpose: "looking at an opening", once: key)
  }
}
