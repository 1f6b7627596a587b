extension Migration {
  /// What came after the fifth version, a part for each subject.
  static let sixth = Migration(version: 6, statements: drawingTables)
}
