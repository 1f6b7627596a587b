extension Migration {
  /// What came after the fourth version, a part for each subject.
  static let fifth = Migration(
    version: 5, statements: givenPasswords + healthTables + voiceTables)
}
