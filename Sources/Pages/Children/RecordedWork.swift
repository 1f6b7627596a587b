package import Care

/// What somebody does for a child and writes into the record: a visit, an audit of the file.
///
/// It is corrected, and taken out, for a reason that the history keeps.
package protocol RecordedWork: Entry {
  /// The part of an address: `visits`, `quality/audits`.
  static var path: String { get }
  /// `a visit or contact`.
  static var one: String { get }
  /// What recording it, correcting it and taking it out are.
  static var act: ChildAct { get }
  /// Where a child's record shows it.
  static var section: ChildSection { get }
  /// What its form asks.
  static func groups(of child: OpenChild) -> [QuestionGroup]
  /// The row as its form opens.
  static func begun(for child: OpenChild, by user: User, on today: Day) -> Self
}

extension Place {
  package static func newWork<W: RecordedWork>(_ type: W.Type, _ child: Key<Child>) -> Place {
    .child(child, under: "\(W.path)/new")
  }

  package static func changeWork<W: RecordedWork>(_ child: Key<Child>, _ row: Key<W>) -> Place {
    .child(child, under: "\(W.path)/\(row.number)/change")
  }

  package static func withdrawWork<W: RecordedWork>(_ child: Key<Child>, _ row: Key<W>) -> Place {
    .child(child, under: "\(W.path)/\(row.number)/withdraw")
  }
}
