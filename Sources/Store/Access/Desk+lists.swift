package import Care

extension Desk {
  /// The lines of the children whose records the user may open, and of those whose existence alone is
  /// shown to the user.
  package func register(on day: Day) async throws -> [SeenLine] {
    let (user, moment) = (user, now())
    guard Access.permits(.seeChildren, by: user) else { return [] }
    return try await register.lines(on: day).values.compactMap { line in
      switch Access.answer(.read, by: user, of: line.guarded, at: moment) {
      case .allowed: SeenLine(line: line, ties: line.guarded.ties(of: user, at: moment))
      case .restricted: SeenLine(key: line.key)
      case .refused, .hidden: nil
      }
    }.sorted { $0.key < $1.key }
  }

  /// How many sealed records have a review that is overdue; nil for who may not count them.
  package func sealedOverdue(on day: Day) async throws -> Int? {
    guard Access.permits(.countSealed, by: user) else { return nil }
    return try await register.lines(on: day).values.count {
      $0.guarded.tier == .sealed && !$0.rows(of: .overdue, on: day).isEmpty
    }
  }
}

/// A line of the register as one user sees it.
package struct SeenLine: Sendable, Identifiable {
  package let key: Key<Child>
  /// Nil for a restricted record, of which only the existence is shown.
  package let line: RegisterLine?
  package let ties: Set<Tie>

  init(line: RegisterLine, ties: Set<Tie>) {
    key = line.key
    self.line = line
    self.ties = ties
  }

  init(key: Key<Child>) {
    self.key = key
    line = nil
    ties = []
  }

  package var id: Key<Child> { key }
  /// Whether the child is one of the user's own: allocated or covered.
  package var isOwn: Bool { ties.contains(.allocated) || ties.contains(.covering) }
}
