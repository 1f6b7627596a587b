extension Migration {
  /// Which files were drawn for a month's audits, and among whom.
  static let drawingTables = [
    """
    CREATE TABLE auditDrawing (
      number INTEGER NOT NULL PRIMARY KEY,
      drawnOn TEXT NOT NULL,
      drawnBy TEXT,
      wanted INTEGER,
      seed INTEGER,
      population TEXT NOT NULL
    )
    """
  ]
}
