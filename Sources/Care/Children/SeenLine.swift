/// A line of the register as one user sees it.
package struct SeenLine: Sendable, Identifiable {
  package let key: Key<Child>
  /// Nil for a restricted record, of which only the existence is shown.
  package let line: RegisterLine?
  package let ties: Ties

  /// The line as a user sees it at a moment; nil where the user may not know of it.
  package init?(_ line: RegisterLine, by user: User, at moment: Moment) {
    let ties = line.guarded.ties(of: user, at: moment)
    switch Access.answer(.read, by: user, tied: ties, to: line.guarded) {
    case .allowed: self.init(line, ties: ties)
    case .restricted: self.init(restricted: line.key)
    case .refused, .hidden: return nil
    }
  }

  package init(_ line: RegisterLine, ties: Ties) {
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
