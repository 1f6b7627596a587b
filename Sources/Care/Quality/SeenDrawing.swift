/// A drawing of files to audit, with those files that a user may know of and what became of each.
package struct SeenDrawing: Sendable {
  /// A file that was drawn.
  package struct File: Sendable {
    package let line: SeenLine
    package let area: AuditArea
    /// The audit for which it was drawn; nil while the file is not audited, or may not be opened.
    package let audit: Audit?
  }

  package let row: Entered<AuditDrawing>
  package let files: [File]
  /// How many files are somebody else's to audit, because the user must keep away from the child.
  package let others: Int
  /// The children among whom the lot fell, by officer.
  package let population: [Key<Officer>: [Key<Child>]]

  package var drawing: AuditDrawing { row.value }

  /// `lines` are of all children: what is sealed now is left out of everything, and counted nowhere.
  package init(
    _ row: Entered<AuditDrawing>, lines: [Key<Child>: RegisterLine], audits: [Entered<Audit>],
    for user: User, at moment: Moment
  ) {
    self.row = row
    func isTold(_ child: Key<Child>) -> Bool {
      lines[child].map { $0.guarded.tier != .sealed } ?? false
    }
    population = row.value.children.mapValues { $0.filter(isTold) }
    let drawn = row.value.files.filter { isTold($0.child) }
    let byChild = Dictionary(grouping: audits, by: \.child)
    files = drawn.compactMap { file in
      guard let line = lines[file.child].flatMap({ SeenLine($0, by: user, at: moment) }) else {
        return nil
      }
      let own = line.line == nil ? [] : byChild[file.child, default: []].map(\.value)
      return File(
        line: line, area: file.area, audit: own.first { row.value.isMeant(by: $0) })
    }
    others = drawn.count - files.count
  }
}

extension AuditDrawing {
  /// Whether an audit is one for which the file was drawn: no file is drawn twice within a year.
  fileprivate func isMeant(by audit: Audit) -> Bool {
    drawnOn <= audit.auditedOn && audit.auditedOn < drawnOn.adding(months: 11)
  }
}

/// A row about a child whose record the user may open, with the child's line.
package struct SeenRow<E: Entry>: Sendable {
  package let line: RegisterLine
  package let row: Entered<E>

  package init(_ line: RegisterLine, _ row: Entered<E>) {
    self.line = line
    self.row = row
  }
}
