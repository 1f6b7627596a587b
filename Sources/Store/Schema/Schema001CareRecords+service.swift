extension Migration {
  /// What Heard holds of the service rather than of one child.
  static let serviceTables = [
    """
    CREATE TABLE loadedReturn (
      year INTEGER NOT NULL PRIMARY KEY,
      importedAt TEXT NOT NULL,
      files TEXT NOT NULL,
      fingerprint TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE policySetting (
      name TEXT NOT NULL,
      validFrom TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (name, validFrom)
    )
    """,
    """
    CREATE TABLE referenceFigure (
      measure TEXT NOT NULL,
      dimension TEXT NOT NULL,
      breakdown TEXT NOT NULL,
      period TEXT NOT NULL,
      value REAL NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (measure, dimension, breakdown, period)
    )
    """,
  ]

  /// The audit: entries that are only ever added, and apart from them how many there are.
  static let auditTables = [
    """
    CREATE TABLE auditEntry (
      number INTEGER NOT NULL PRIMARY KEY,
      recordedAt TEXT NOT NULL,
      signedBy TEXT NOT NULL,
      purpose TEXT NOT NULL,
      child INTEGER,
      sentence TEXT NOT NULL,
      change TEXT,
      state BLOB,
      previousHash BLOB NOT NULL,
      hash BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE auditHead (
      position INTEGER NOT NULL PRIMARY KEY CHECK (position = 1),
      number INTEGER NOT NULL,
      hash BLOB NOT NULL
    )
    """,
  ]
}
