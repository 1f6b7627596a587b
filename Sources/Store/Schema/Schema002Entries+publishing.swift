extension Migration {
  /// Tables of the service's own records: publishing.
  static let publishingTables = [
    // Publishing
    """
    CREATE TABLE publication (
      number INTEGER NOT NULL PRIMARY KEY,
      paper TEXT NOT NULL,
      period TEXT NOT NULL,
      publishedOn TEXT NOT NULL,
      text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE publishedFigure (
      number INTEGER NOT NULL PRIMARY KEY,
      publication INTEGER NOT NULL,
      publishedOn TEXT NOT NULL,
      measure TEXT NOT NULL,
      dimension TEXT,
      breakdown TEXT,
      period TEXT NOT NULL,
      value REAL,
      numerator INTEGER,
      denominator INTEGER,
      unit TEXT NOT NULL,
      basis TEXT
    )
    """,
  ]
}
