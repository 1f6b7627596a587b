package import Care

extension Desk {
  /// The openings of restricted records, of all children whose record is not hidden from the user.
  package func openings(on day: Day) async throws -> [SeenOpening] {
    guard Access.permits(.seeOpenings, by: user) else { throw Access.notYours }
    let (user, moment) = (user, now())
    let lines = try await register.lines(on: day)
    let rows: [Entered<EmergencyAccess>] = try await all()
    return rows.compactMap { row in
      guard let child = row.child, let line = lines[child],
        Access.answer(.judgeOpening, by: user, of: line.guarded, at: moment) != .hidden
      else { return nil }
      return SeenOpening(row, child: child, localIdentifier: line.localIdentifier)
    }
  }

  /// How many openings nobody looked at within 5 working days; nil for who is not told.
  package func overdueOpenings(on day: Day) async throws -> Int? {
    guard Access.permits(.seeOverdueOpenings, by: user) else { return nil }
    let rows: [Entered<EmergencyAccess>] = try await all()
    return rows.count { $0.value.isOverdue(on: day) }
  }

  /// The conflicts of interest that are declared, of all children whose record is not hidden from the
  /// user, newest first.
  package func conflicts(on day: Day) async throws -> [Entered<ConflictOfInterest>] {
    guard Access.permits(.seeOpenings, by: user) else { throw Access.notYours }
    let (user, moment) = (user, now())
    let lines = try await register.lines(on: day)
    let rows: [Entered<ConflictOfInterest>] = try await all()
    return rows.filter { row in
      guard let line = row.child.flatMap({ lines[$0] }) else { return false }
      return Access.answer(.judgeOpening, by: user, of: line.guarded, at: moment) != .hidden
    }.sorted { $0.value.startedOn > $1.value.startedOn }
  }

  /// What whoever opened the record looked at in the hour for which it was open, oldest first.
  package func viewings(during seen: SeenOpening) async throws -> [Viewing] {
    guard Access.permits(.seeOpenings, by: user) else { throw Access.notYours }
    let opening = seen.opening.value
    return try await audit(about: seen.localIdentifier, limit: 5_000).compactMap { entry in
      guard entry.change == nil, let moment = Moment(entry.recordedAt),
        opening.opens(to: entry.signedBy, at: moment)
      else { return nil }
      return Viewing(at: moment, by: entry.signedBy, purpose: entry.purpose)
    }.reversed()
  }

  private func all<E: Entry>() async throws -> [Entered<E>] {
    try await engine.read { transaction in
      guard let kind = EntryKind.named(E.kind) else { return [] }
      var entries = Entries()
      try EntryTable(kind, in: transaction).load(into: &entries)
      return entries.all()
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
