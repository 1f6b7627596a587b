extension Migration {
  /// What came after the third version, a part for each subject.
  static let fourth = Migration(version: 4, statements: auditSalt + upkeepTables)
}
