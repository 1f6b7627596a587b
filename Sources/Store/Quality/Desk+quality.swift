package import Care

extension Desk {
  /// The drawings of files to audit, the newest first, as the user may see them.
  package func drawings(on day: Day) async throws -> [SeenDrawing] {
    guard Access.permits(.keepAudits, by: user) else { throw Access.notYourService }
    let rows = try await entries(of: [AuditDrawing.kind, Audit.kind])
    let lines = try await register.lines(on: day)
    let (user, moment) = (user, now())
    return rows.all(AuditDrawing.self).sorted { $1.value.drawnOn < $0.value.drawnOn }.map {
      SeenDrawing($0, lines: lines, audits: rows.all(), for: user, at: moment)
    }
  }

  /// A drawing among the children who are in care on a day, of whom nobody whose record is sealed.
  ///
  /// The seed is that of the year; the first drawing of a year takes one by chance, so that nobody
  /// chooses it.
  package func newDrawing(of wanted: Int, on day: Day) async throws -> AuditDrawing {
    guard Access.permits(.keepAudits, by: user) else { throw Access.notYourService }
    let year = CollectionYear(of: day)
    let seed = try await entries(of: [AuditDrawing.kind]).all(AuditDrawing.self).first {
      CollectionYear(of: $0.value.drawnOn) == year
    }?.value.seed
    let lines = try await register.lines(on: day, \.inOrder).filter {
      $0.isInCare && $0.guarded.tier != .sealed
    }
    return AuditDrawing(
      of: wanted, seed: seed ?? Int.random(in: 1...999_999), on: day, by: user.fullName,
      from: Dictionary(grouping: lines) { $0.guarded.officer ?? Key(0) }
        .mapValues { $0.map(\.key) })
  }

  /// The rows of a kind about those children whose records the user may open, with their lines; the
  /// newest first.
  ///
  /// Of each child the user is given what the child's record would show.
  package func rows<E: Entry>(_ type: E.Type, on day: Day) async throws -> [SeenRow<E>] {
    let lines = try await register(on: day).compactMap(\.line)
    let rows = Dictionary(grouping: try await entries(of: [E.kind]).all(type), by: \.child)
    let (user, moment) = (user, now())
    return lines.flatMap { line -> [SeenRow<E>] in
      guard let own = rows[line.key] else { return [] }
      var entries = Entries()
      entries.set(own)
      let may = Access.acts(by: user, with: line.guarded, at: moment)
      return entries.given(to: user, whoMay: may).all(type).map { SeenRow(line, $0) }
    }.sorted { ($1.row.value.day, $1.row.key) < ($0.row.value.day, $0.row.key) }
  }
}
