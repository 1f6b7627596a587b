extension Migration {
  /// What came after the eighth version.
  static let ninth = Migration(version: 9, statements: aheadTables)

  /// What each child counts for, counted before anybody asks: one question, up to one entry of the audit.
  private static let aheadTables = [
    """
    CREATE TABLE countedAhead (
      position INTEGER NOT NULL PRIMARY KEY CHECK (position = 1),
      question TEXT NOT NULL,
      head INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE countedChild (
      child INTEGER NOT NULL PRIMARY KEY REFERENCES child (number) ON DELETE CASCADE,
      holdsFrom TEXT NOT NULL,
      holdsUntil TEXT,
      cases BLOB NOT NULL
    )
    """,
  ]
}
