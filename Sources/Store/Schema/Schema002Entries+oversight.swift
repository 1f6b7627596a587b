extension Migration {
  /// Tables of the service's own records: oversight, disputes.
  static let oversightTables = [
    // Oversight
    """
    CREATE TABLE midpointCheck (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      checkedOn TEXT NOT NULL,
      officer INTEGER,
      progress TEXT,
      note TEXT
    )
    """,
    "CREATE INDEX midpointCheckOfChild ON midpointCheck (child)",
    """
    CREATE TABLE visit (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      visitedOn TEXT NOT NULL,
      officer INTEGER,
      contactKind TEXT,
      wasAlone INTEGER CHECK (wasAlone IN (0, 1)),
      note TEXT
    )
    """,
    "CREATE INDEX visitOfChild ON visit (child)",
    """
    CREATE TABLE footprint (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      doneOn TEXT NOT NULL,
      officer INTEGER,
      footprintKind TEXT,
      note TEXT
    )
    """,
    "CREATE INDEX footprintOfChild ON footprint (child)",
    """
    CREATE TABLE unplannedMove (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      movedOn TEXT NOT NULL,
      notifiedOn TEXT,
      reviewBroughtForward INTEGER CHECK (reviewBroughtForward IN (0, 1)),
      decidedOn TEXT,
      reason TEXT
    )
    """,
    "CREATE INDEX unplannedMoveOfChild ON unplannedMove (child)",
    // Disputes
    """
    CREATE TABLE intervention (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      raisedOn TEXT NOT NULL,
      officer INTEGER,
      issue TEXT,
      text TEXT,
      outcome TEXT,
      endedOn TEXT
    )
    """,
    "CREATE INDEX interventionOfChild ON intervention (child)",
    """
    CREATE TABLE escalation (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      openedOn TEXT NOT NULL,
      officer INTEGER,
      reason TEXT,
      issues TEXT NOT NULL,
      text TEXT,
      intervention INTEGER,
      resolvedOn TEXT,
      resolvedAt TEXT,
      outcome TEXT,
      outcomeForChild TEXT,
      legalAdviceOn TEXT,
      cafcassReferredOn TEXT,
      overdueToldOn TEXT
    )
    """,
    "CREATE INDEX escalationOfChild ON escalation (child)",
    """
    CREATE TABLE escalationStage (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      escalation INTEGER NOT NULL,
      level TEXT,
      enteredOn TEXT NOT NULL,
      responseDueOn TEXT,
      respondedOn TEXT,
      respondedBy TEXT,
      response TEXT,
      isAccepted INTEGER CHECK (isAccepted IN (0, 1))
    )
    """,
    "CREATE INDEX escalationStageOfChild ON escalationStage (child)",
    """
    CREATE TABLE riskReferral (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      referredAt TEXT NOT NULL,
      recipient TEXT NOT NULL,
      officer INTEGER,
      text TEXT
    )
    """,
    "CREATE INDEX riskReferralOfChild ON riskReferral (child)",
  ]
}
