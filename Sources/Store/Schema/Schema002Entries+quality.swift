extension Migration {
  /// Tables of the service's own records: quality, supervision, survey, endings.
  static let qualityTables = [
    // Quality
    """
    CREATE TABLE audit (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      auditedOn TEXT NOT NULL,
      area TEXT,
      auditor TEXT,
      grade TEXT,
      planInPlace INTEGER CHECK (planInPlace IN (0, 1)),
      withPermanentCarer INTEGER CHECK (withPermanentCarer IN (0, 1)),
      formallyMatched INTEGER CHECK (formallyMatched IN (0, 1)),
      arrangementsCovered INTEGER CHECK (arrangementsCovered IN (0, 1)),
      finding TEXT
    )
    """,
    "CREATE INDEX auditOfChild ON audit (child)",
    """
    CREATE TABLE benchmark (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      readOn TEXT NOT NULL,
      heldOn TEXT NOT NULL,
      readBy TEXT,
      officer INTEGER,
      grade TEXT,
      note TEXT
    )
    """,
    "CREATE INDEX benchmarkOfChild ON benchmark (child)",
    """
    CREATE TABLE earlyEnding (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      endedOn TEXT NOT NULL,
      placementStartedOn TEXT,
      groups TEXT NOT NULL,
      learning TEXT,
      reviewedOn TEXT
    )
    """,
    "CREATE INDEX earlyEndingOfChild ON earlyEnding (child)",
    """
    CREATE TABLE observation (
      number INTEGER NOT NULL PRIMARY KEY,
      observedOn TEXT NOT NULL,
      officer INTEGER NOT NULL,
      observer TEXT,
      grade TEXT,
      note TEXT
    )
    """,
    """
    CREATE TABLE planAction (
      number INTEGER NOT NULL PRIMARY KEY,
      chapter TEXT NOT NULL,
      text TEXT NOT NULL,
      owner TEXT NOT NULL,
      openedOn TEXT NOT NULL,
      dueOn TEXT,
      status TEXT,
      progress TEXT,
      closedOn TEXT,
      source TEXT
    )
    """,
    """
    CREATE TABLE practiceTheme (
      number INTEGER NOT NULL PRIMARY KEY,
      recordedOn TEXT NOT NULL,
      title TEXT NOT NULL,
      text TEXT,
      issues TEXT NOT NULL,
      interventionIssues TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE servicePriority (
      number INTEGER NOT NULL PRIMARY KEY,
      recordedOn TEXT NOT NULL,
      year TEXT NOT NULL,
      text TEXT NOT NULL,
      partOf INTEGER,
      progress TEXT,
      isDone INTEGER CHECK (isDone IN (0, 1))
    )
    """,
    """
    CREATE TABLE achievement (
      number INTEGER NOT NULL PRIMARY KEY,
      recordedOn TEXT NOT NULL,
      year TEXT NOT NULL,
      text TEXT NOT NULL
    )
    """,
    // Supervision
    """
    CREATE TABLE supervisionSession (
      number INTEGER NOT NULL PRIMARY KEY,
      heldOn TEXT NOT NULL,
      sessionKind TEXT,
      officer INTEGER,
      supervisor TEXT,
      attended INTEGER,
      topics TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE learningEvent (
      number INTEGER NOT NULL PRIMARY KEY,
      heldOn TEXT NOT NULL,
      trainingKind TEXT,
      title TEXT NOT NULL,
      provider TEXT,
      attended INTEGER
    )
    """,
    // Survey
    """
    CREATE TABLE surveyAnswer (
      number INTEGER NOT NULL PRIMARY KEY,
      answeredOn TEXT NOT NULL,
      attends TEXT,
      reasonsNotAttending TEXT NOT NULL,
      feelings TEXT NOT NULL,
      listensAndInvolves TEXT,
      understandsDecisions TEXT,
      contactedForViews TEXT,
      toldWhatHappened TEXT,
      seesOfficer TEXT,
      plansDiscussed INTEGER CHECK (plansDiscussed IN (0, 1)),
      linkedTo TEXT
    )
    """,
    """
    CREATE TABLE surveyComment (
      number INTEGER NOT NULL PRIMARY KEY,
      month TEXT NOT NULL,
      text TEXT NOT NULL
    )
    """,
    // Endings
    """
    CREATE TABLE recordEnding (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      endedOn TEXT NOT NULL,
      endingKind TEXT,
      sealedOn TEXT,
      note TEXT
    )
    """,
    "CREATE INDEX recordEndingOfChild ON recordEnding (child)",
    """
    CREATE TABLE recordMerger (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      mergedInto TEXT NOT NULL,
      mergedOn TEXT NOT NULL,
      mergedBy TEXT,
      reason TEXT,
      unmergedOn TEXT
    )
    """,
    "CREATE INDEX recordMergerOfChild ON recordMerger (child)",
  ]
}
