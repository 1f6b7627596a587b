extension Migration {
  /// Backups and drills that were run, and which server's turn it is to run the next.
  static let upkeepTables = [upkeepRun, upkeepTurn]

  private static let upkeepRun = """
    CREATE TABLE upkeepRun (
      number INTEGER NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      startedAt TEXT NOT NULL,
      endedAt TEXT NOT NULL,
      isGood INTEGER NOT NULL CHECK (isGood IN (0, 1)),
      sentence TEXT NOT NULL,
      file TEXT,
      bytes INTEGER NOT NULL,
      entries INTEGER NOT NULL,
      head TEXT NOT NULL
    )
    """

  private static let upkeepTurn = """
    CREATE TABLE upkeepTurn (
      kind TEXT NOT NULL PRIMARY KEY,
      holder TEXT NOT NULL,
      heldUntil INTEGER NOT NULL
    )
    """
}
