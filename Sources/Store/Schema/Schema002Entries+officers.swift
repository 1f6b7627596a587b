extension Migration {
  /// Tables of the service's own records: officers, people, socialwork, children.
  static let officersTables = [
    // Officers
    """
    CREATE TABLE officer (
      number INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      sex TEXT,
      ethnicGroup TEXT,
      languages TEXT NOT NULL,
      profile TEXT,
      email TEXT,
      phone TEXT,
      registration TEXT,
      startedOn TEXT NOT NULL,
      leftOn TEXT
    )
    """,
    """
    CREATE TABLE post (
      number INTEGER NOT NULL PRIMARY KEY,
      officer INTEGER,
      contract TEXT,
      tenure TEXT,
      fte REAL NOT NULL,
      startedOn TEXT NOT NULL,
      endedOn TEXT,
      reasonEnded TEXT,
      isAdded INTEGER NOT NULL CHECK (isAdded IN (0, 1))
    )
    """,
    """
    CREATE TABLE leave (
      number INTEGER NOT NULL PRIMARY KEY,
      officer INTEGER NOT NULL,
      leaveKind TEXT,
      startedOn TEXT NOT NULL,
      endedOn TEXT
    )
    """,
    """
    CREATE TABLE notice (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      startedOn TEXT NOT NULL,
      notifiedAt TEXT NOT NULL,
      notifiedBy TEXT,
      reasonLate TEXT
    )
    """,
    "CREATE INDEX noticeOfChild ON notice (child)",
    """
    CREATE TABLE appointment (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      officer INTEGER NOT NULL,
      appointmentKind TEXT,
      appointedAt TEXT NOT NULL,
      endedOn TEXT,
      reasonEnded TEXT,
      childToldOn TEXT,
      childMetOn TEXT,
      introducedOn TEXT,
      siblingException TEXT,
      siblingReason TEXT,
      parentAndChildReason TEXT
    )
    """,
    "CREATE INDEX appointmentOfChild ON appointment (child)",
    // People
    """
    CREATE TABLE personInvolved (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      relation TEXT,
      name TEXT NOT NULL,
      organisation TEXT,
      hasParentalResponsibility INTEGER CHECK (hasParentalResponsibility IN (0, 1)),
      startedOn TEXT NOT NULL,
      endedOn TEXT,
      mayAttend INTEGER CHECK (mayAttend IN (0, 1)),
      language TEXT,
      address TEXT,
      phone TEXT,
      email TEXT,
      nameWithheldFrom TEXT NOT NULL,
      addressWithheldFrom TEXT NOT NULL,
      phoneWithheldFrom TEXT NOT NULL,
      schoolWithheldFrom TEXT NOT NULL,
      localIdentifier TEXT
    )
    """,
    "CREATE INDEX personInvolvedOfChild ON personInvolved (child)",
    // SocialWork
    """
    CREATE TABLE teamEpisode (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      team TEXT NOT NULL,
      teamManager TEXT,
      headOfService TEXT,
      startedOn TEXT NOT NULL,
      endedOn TEXT
    )
    """,
    "CREATE INDEX teamEpisodeOfChild ON teamEpisode (child)",
    // Children
    """
    CREATE TABLE homeArea (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      area TEXT NOT NULL,
      startedOn TEXT NOT NULL
    )
    """,
    "CREATE INDEX homeAreaOfChild ON homeArea (child)",
  ]
}
