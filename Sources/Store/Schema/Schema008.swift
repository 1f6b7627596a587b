extension Migration {
  /// What came after the seventh version.
  static let eighth = Migration(version: 8, statements: feedbackTables + addedColumns)

  /// What officers say of their own work.
  static let feedbackTables = [
    """
    CREATE TABLE officerFeedback (
      number INTEGER NOT NULL PRIMARY KEY,
      saidOn TEXT NOT NULL,
      theme TEXT,
      text TEXT NOT NULL,
      response TEXT
    )
    """
  ]

  /// What kinds that there were already are asked beside.
  static let addedColumns = [
    "ALTER TABLE reviewPlan ADD COLUMN withEHCReview INTEGER CHECK (withEHCReview IN (0, 1))",
    "ALTER TABLE reviewMeeting ADD COLUMN reasonNotInPerson TEXT",
    "ALTER TABLE qualityForm ADD COLUMN otherConcern TEXT",
    "ALTER TABLE audit ADD COLUMN track TEXT",
    "ALTER TABLE surveyComment ADD COLUMN quote TEXT",
    "ALTER TABLE surveyComment ADD COLUMN quotedBy TEXT",
    "ALTER TABLE surveyComment ADD COLUMN quotedOn TEXT",
  ]
}
