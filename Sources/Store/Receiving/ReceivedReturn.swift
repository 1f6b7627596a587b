package import Care

/// A whole source as it came: what it says of every child, and in which files it came.
///
/// Records are made one at a time as they are needed, so that a great return need not be held twice.
package struct ReceivedReturn: Sendable {
  package let source: Source
  /// Names of the files it came in, without folders.
  package let files: [String]
  /// Local identifiers of the children, in any order, each once.
  package let identifiers: [String]
  /// Children of whom the return holds a row that could not be read; what it says of them is not
  /// whole.
  package let unread: Set<String>
  /// Makes the record of the child whose identifier stands at a position.
  package let record: @Sendable (Int) throws -> CareRecord
  /// Whether a child who is absent is withdrawn: true for a return, which is always whole.
  package let isWhole: Bool

  /// A year's return.
  package init(
    year: CollectionYear, files: [String], identifiers: [String], unread: Set<String> = [],
    record: @escaping @Sendable (Int) throws -> CareRecord
  ) {
    source = .yearsReturn(year)
    self.files = files
    self.identifiers = identifiers
    self.unread = unread
    self.record = record
    isWhole = true
  }

  /// Records for Heard's own register, of children who need not be all.
  package init(register records: [(localIdentifier: String, record: CareRecord)]) {
    source = .heard
    files = []
    unread = []
    identifiers = records.map(\.localIdentifier)
    record = { records[$0].record }
    isWhole = false
  }
}

extension ReceivedReturn {
  /// A year's return whose records are at hand.
  package init(
    year: CollectionYear, files: [String] = [], unread: Set<String> = [],
    records: [(localIdentifier: String, record: CareRecord)]
  ) {
    self.init(
      year: year, files: files, identifiers: records.map(\.localIdentifier), unread: unread,
      record: { records[$0].record })
  }

  var year: CollectionYear? {
    guard case .yearsReturn(let year) = source else { return nil }
    return year
  }
}
