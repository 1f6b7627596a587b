extension Migration {
  /// The service's own records, a table for each kind.
  static let entries = Migration(
    version: 2,
    statements: officersTables + reviewsTables + oversightTables + qualityTables + publishingTables
      + [savedOnce])

  /// Which saves have happened, so that a repeated one does not happen again.
  private static let savedOnce = """
    CREATE TABLE savedOnce (
      saveKey TEXT NOT NULL PRIMARY KEY,
      savedBy TEXT NOT NULL,
      savedAt TEXT NOT NULL
    )
    """
}
