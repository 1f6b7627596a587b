extension Migration {
  /// Tables of the service's own records: how closely a record is kept, and what officers answered.
  static let guardTables = [
    """
    CREATE TABLE recordProtection (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      tier TEXT,
      startedOn TEXT NOT NULL,
      endedOn TEXT,
      reason TEXT NOT NULL,
      named TEXT NOT NULL
    )
    """,
    "CREATE INDEX recordProtectionOfChild ON recordProtection (child)",
    """
    CREATE TABLE conflictOfInterest (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      userName TEXT NOT NULL,
      nature TEXT,
      startedOn TEXT NOT NULL,
      endedOn TEXT
    )
    """,
    "CREATE INDEX conflictOfInterestOfChild ON conflictOfInterest (child)",
    """
    CREATE TABLE emergencyAccess (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      userName TEXT NOT NULL,
      openedAt TEXT NOT NULL,
      reason TEXT NOT NULL,
      reviewedOn TEXT,
      reviewedBy TEXT,
      wasJustified INTEGER CHECK (wasJustified IN (0, 1))
    )
    """,
    "CREATE INDEX emergencyAccessOfChild ON emergencyAccess (child)",
    """
    CREATE TABLE childProfile (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      recordedOn TEXT NOT NULL,
      pronouns TEXT,
      allergies TEXT,
      communication TEXT,
      religion TEXT,
      aboutMe TEXT
    )
    """,
    "CREATE INDEX childProfileOfChild ON childProfile (child)",
    """
    CREATE TABLE recordRelease (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      heldOn TEXT NOT NULL,
      recipient TEXT NOT NULL,
      audience TEXT,
      preparedBy TEXT NOT NULL,
      preparedOn TEXT NOT NULL,
      findings TEXT NOT NULL,
      justification TEXT,
      version TEXT NOT NULL,
      releasedBy TEXT,
      releasedOn TEXT,
      givenHow TEXT,
      givenOn TEXT,
      copyNumber INTEGER
    )
    """,
    "CREATE INDEX recordReleaseOfChild ON recordRelease (child)",
    """
    CREATE TABLE proceeding (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      startedOn TEXT NOT NULL,
      endedOn TEXT,
      court TEXT,
      caseNumber TEXT,
      nextHearingOn TEXT,
      guardian TEXT,
      cafcassOfficer TEXT,
      papersExpected TEXT NOT NULL,
      papersReceived TEXT NOT NULL,
      outcome TEXT
    )
    """,
    "CREATE INDEX proceedingOfChild ON proceeding (child)",
    """
    CREATE TABLE paper (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      paperKind TEXT,
      title TEXT NOT NULL,
      receivedOn TEXT NOT NULL,
      receivedFrom TEXT,
      readOn TEXT,
      isPrivate INTEGER CHECK (isPrivate IN (0, 1)),
      mediaType TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash TEXT NOT NULL
    )
    """,
    "CREATE INDEX paperOfChild ON paper (child)",
    """
    CREATE TABLE changeAnswer (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      change TEXT,
      changedOn TEXT NOT NULL,
      answer TEXT,
      answeredOn TEXT NOT NULL,
      officer INTEGER,
      reason TEXT
    )
    """,
    "CREATE INDEX changeAnswerOfChild ON changeAnswer (child)",
  ]
}
