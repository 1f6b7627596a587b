/// A line of the register as one user sees it.
package struct SeenLine: Sendable, Identifiable {
  package let key: Key<Child>
  /// Nil for a restricted record, of which only the existence is shown.
  package let line: RegisterLine?
  package let ties: Set<Tie>

  package init(_ line: RegisterLine, ties: Set<Tie>) {
    key = line.key
    self.line = line
    self.ties = ties
  }

  package init(restricted key: Key<Child>) {
    self.key = key
    line = nil
    ties = []
  }

  package var id: Key<Child> { key }
  /// Whether the child is one of the user's own: allocated or covered.
  package var isOwn: Bool { ties.contains(.allocated) || ties.contains(.covering) }
}
