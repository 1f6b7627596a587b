extension Migration {
  /// Children, what each source says of them, loaded returns, settings, reference figures, the audit.
  static let careRecords = Migration(
    version: 1,
    statements: [
      "CREATE TABLE schemaVersion (version INTEGER NOT NULL PRIMARY KEY)"
    ] + registry + recordTables + serviceTables + auditTables,
    appendOnly: ["auditEntry"], forwardOnly: ["auditHead"])

  private static let registry = [
    """
    CREATE TABLE child (
      number INTEGER NOT NULL PRIMARY KEY,
      localIdentifier TEXT NOT NULL UNIQUE CHECK (localIdentifier <> ''),
      digest BLOB
    )
    """,
    """
    CREATE TABLE careRecord (
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      source INTEGER NOT NULL CHECK (source = 0 OR source BETWEEN 1900 AND 2300),
      fingerprint BLOB NOT NULL,
      PRIMARY KEY (child, source)
    )
    """,
    """
    CREATE TABLE keeping (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    )
    """,
  ]

  private static let recordTables =
    [
      """
      CREATE TABLE childDescription (
        child INTEGER NOT NULL,
        source INTEGER NOT NULL,
        name TEXT,
        preferredName TEXT,
        bornOn TEXT,
        diedOn TEXT,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        gender TEXT,
        ethnicity TEXT,
        languages TEXT NOT NULL,
        needsInterpreter INTEGER CHECK (needsInterpreter IN (0, 1)),
        disability TEXT,
        pupilNumber TEXT,
        isMother INTEGER CHECK (isMother IN (0, 1)),
        firstChildBornOn TEXT,
        siblings TEXT NOT NULL,
        PRIMARY KEY (child, source),
        \(ofRecord)
      )
      """,
      """
      CREATE TABLE unaccompanied (
        child INTEGER NOT NULL,
        source INTEGER NOT NULL,
        ceasesOn TEXT,
        PRIMARY KEY (child, source),
        \(ofRecord)
      )
      """,
      """
      CREATE TABLE episode (
        child INTEGER NOT NULL,
        source INTEGER NOT NULL,
        startedOn TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        ceasedOn TEXT,
        reasonBegan TEXT,
        legalStatus TEXT,
        need TEXT,
        placement TEXT,
        provider TEXT,
        reasonCeased TEXT,
        reasonPlacementChanged TEXT,
        homePostcode TEXT,
        placementPostcode TEXT,
        providerNumber TEXT,
        miles REAL,
        isInsideAuthority INTEGER CHECK (isInsideAuthority IN (0, 1)),
        PRIMARY KEY (child, source, startedOn, ordinal),
        \(ofRecord)
      )
      """,
      """
      CREATE TABLE review (
        child INTEGER NOT NULL,
        source INTEGER NOT NULL,
        heldOn TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        meetings TEXT NOT NULL,
        participation TEXT,
        PRIMARY KEY (child, source, heldOn, ordinal),
        \(ofRecord)
      )
      """,
      """
      CREATE TABLE missingEpisode (
        child INTEGER NOT NULL,
        source INTEGER NOT NULL,
        startedOn TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        kind TEXT,
        endedOn TEXT,
        PRIMARY KEY (child, source, startedOn, ordinal),
        \(ofRecord)
      )
      """,
      """
      CREATE TABLE socialWorkerEpisode (
        child INTEGER NOT NULL,
        source INTEGER NOT NULL,
        startedOn TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        worker TEXT NOT NULL,
        endedOn TEXT,
        reason TEXT,
        PRIMARY KEY (child, source, startedOn, ordinal),
        \(ofRecord)
      )
      """,
    ] + Migration.yearTables

  static let ofRecord =
    "FOREIGN KEY (child, source) REFERENCES careRecord (child, source) ON DELETE CASCADE"
}
