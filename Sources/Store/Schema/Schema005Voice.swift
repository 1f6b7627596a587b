extension Migration {
  /// Views that children sent, their accounts in an app for them, and why reviews were late.
  static let voiceTables = [
    """
    CREATE TABLE lateReview (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      heldOn TEXT NOT NULL,
      reason TEXT
    )
    """,
    "CREATE INDEX lateReviewOfChild ON lateReview (child)",
    """
    CREATE TABLE sentViews (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      sentOn TEXT NOT NULL,
      sentBy TEXT,
      heardAt TEXT
    )
    """,
    "CREATE INDEX sentViewsOfChild ON sentViews (child)",
    """
    CREATE TABLE appAccount (
      number INTEGER NOT NULL PRIMARY KEY,
      child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE,
      openedOn TEXT NOT NULL,
      closedOn TEXT,
      app TEXT
    )
    """,
    "CREATE INDEX appAccountOfChild ON appAccount (child)",
  ]
}
