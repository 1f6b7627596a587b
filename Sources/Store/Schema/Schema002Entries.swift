import Care

extension Migration {
  /// The service's own records, a table for each kind.
  static let entries = Migration(version: 2, statements: EntryKind.all.flatMap(\.definition))
}
