package import Care

/// What an import did: for each return, and for the run as a whole.
package struct ImportReport: Hashable, Sendable {
  /// One for each return that was given, in order of year.
  package internal(set) var returns: [Part]
  /// Children of the run as a whole; one whose record changed in two years is counted once.
  package internal(set) var children = ImportTally()
  package internal(set) var rows = ImportTally()
  /// Children whose record could not be taken in, in order of identifier.
  package internal(set) var refusals: [Refusal] = []

  /// What one return did.
  package struct Part: Hashable, Sendable {
    package let source: Source
    package internal(set) var children = ImportTally()
    package internal(set) var rows = ImportTally()
  }

  /// A child's record of which nothing was taken in.
  ///
  /// A rule of the case refused it, or a row of it could not be read and an earlier record is held.
  package struct Refusal: Hashable, Sendable {
    package let localIdentifier: String
    package let source: Source
    package let breach: Breach
  }

  init(sources: [Source]) { returns = sources.map { Part(source: $0) } }

  /// Counts a record that was added, changed or withdrawn.
  mutating func count(_ changes: RecordChanges, at index: Int, was old: CareRecord?, rowsNow: Int) {
    var tally = RowTally()
    changes.count(into: &tally)
    let unchanged = rowsNow - tally.added - tally.changed
    returns[index].rows.count(tally, unchanged: unchanged)
    rows.count(tally, unchanged: unchanged)
    if old == nil {
      returns[index].children.added += 1
    } else if rowsNow == 0 {
      returns[index].children.withdrawn += 1
    } else {
      returns[index].children.changed += 1
    }
  }

  mutating func countUnchanged(rowCount: Int, at index: Int) {
    returns[index].children.unchanged += 1
    returns[index].rows.unchanged += rowCount
    rows.unchanged += rowCount
  }

  mutating func countRefused(_ refusal: Refusal, rowCount: Int, at index: Int) {
    refusals.append(refusal)
    returns[index].children.refused += 1
    returns[index].rows.refused += rowCount
    rows.refused += rowCount
  }
}

extension ImportTally {
  fileprivate mutating func count(_ tally: RowTally, unchanged: Int) {
    added += tally.added
    changed += tally.changed
    withdrawn += tally.withdrawn
    self.unchanged += unchanged
  }
}
