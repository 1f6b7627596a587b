extension Migration {
  /// What came after the sixth version.
  static let seventh = Migration(version: 7, statements: reachTables) {
    try RecordReach($0).makeAll()
  }

  /// How far what is recorded of each child reaches; whoever has no row may reach anywhere.
  private static let reachTables = [
    """
    CREATE TABLE recordReach (
      child INTEGER NOT NULL PRIMARY KEY REFERENCES child (number) ON DELETE CASCADE,
      careUntil TEXT,
      rowsUntil TEXT,
      workedOn TEXT
    )
    """
  ]
}
