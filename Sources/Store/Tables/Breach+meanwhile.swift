import Care

extension Breach {
  /// Somebody else changed what a change takes to be there: it would overwrite what nobody has seen.
  static let changedMeanwhile = Breach(
    "The record is no longer as the change takes it to be. Read it again and repeat the change.")
}

extension RowChange {
  /// Refuses a change where the rows of its subject, of those that are held, are not what it replaces.
  func check(among held: [Row], isSame: (Row, Row) -> Bool) throws(Breach) {
    let subjects = [was, now].compactMap(\.self)
    let replaced = held.filter { row in subjects.contains { isSame($0, row) } }
    guard replaced == (was.map { [$0] } ?? []) else { throw Breach.changedMeanwhile }
  }
}
