/// One child's file: what each source says of the child, the newest source last.
package struct CaseFile: Sendable {
  package let key: Key<Child>
  /// The child's identifier in the authority's own system (CHILD).
  package let localIdentifier: String
  /// One record for each source, in the order of ``Source``: returns by year, then Heard itself.
  package private(set) var records: [CareRecord]

  package init(key: Key<Child>, localIdentifier: String, records: [CareRecord]) {
    self.key = key
    self.localIdentifier = localIdentifier
    self.records = []
    for record in records { replace(with: record) }
  }

  package func record(from source: Source) -> CareRecord? {
    records.first { $0.source == source }
  }

  /// Puts a record in the place of what its source said before.
  package mutating func replace(with record: CareRecord) {
    records.removeAll { $0.source == record.source }
    records.append(record)
    records.sort { $0.source < $1.source }
  }

  /// Takes away what a source said.
  package mutating func withdraw(_ source: Source) {
    records.removeAll { $0.source == source }
  }
}
