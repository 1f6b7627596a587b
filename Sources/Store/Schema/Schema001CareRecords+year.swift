extension Migration {
  /// What a return says of a child once a year, and of ways to permanence.
  static let yearTables = [
    """
    CREATE TABLE health (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      difficultiesScore INTEGER,
      reasonForNoScore TEXT,
      isConvicted INTEGER CHECK (isConvicted IN (0, 1)),
      isHealthCheckDone INTEGER CHECK (isHealthCheckDone IN (0, 1)),
      isImmunised INTEGER CHECK (isImmunised IN (0, 1)),
      areTeethChecked INTEGER CHECK (areTeethChecked IN (0, 1)),
      isHealthAssessed INTEGER CHECK (isHealthAssessed IN (0, 1)),
      misusesSubstances INTEGER CHECK (misusesSubstances IN (0, 1)),
      wasInterventionReceived INTEGER CHECK (wasInterventionReceived IN (0, 1)),
      wasInterventionOffered INTEGER CHECK (wasInterventionOffered IN (0, 1)),
      PRIMARY KEY (child, source),
      \(ofRecord)
    )
    """,
    """
    CREATE TABLE adoption (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      decidedOn TEXT,
      matchedOn TEXT,
      isByFosterCarer INTEGER CHECK (isByFosterCarer IN (0, 1)),
      numberOfAdopters INTEGER,
      adoptersSex TEXT,
      adoptersStatus TEXT,
      PRIMARY KEY (child, source),
      \(ofRecord)
    )
    """,
    """
    CREATE TABLE adoptionDecision (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      decidedOn TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      endedOn TEXT,
      reasonEnded TEXT,
      PRIMARY KEY (child, source, decidedOn, ordinal),
      \(ofRecord)
    )
    """,
    """
    CREATE TABLE adoptionAuthority (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      authorisedOn TEXT NOT NULL,
      endedOn TEXT,
      PRIMARY KEY (child, source),
      \(ofRecord)
    )
    """,
    """
    CREATE TABLE previousPermanence (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      option TEXT,
      authority TEXT,
      date TEXT,
      PRIMARY KEY (child, source),
      \(ofRecord)
    )
    """,
    """
    CREATE TABLE careLeaver (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      inTouch TEXT,
      activity TEXT,
      accommodation TEXT,
      PRIMARY KEY (child, source),
      \(ofRecord)
    )
    """,
    """
    CREATE TABLE deprivation (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      startedOn TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      endedOn TEXT,
      PRIMARY KEY (child, source, startedOn, ordinal),
      \(ofRecord)
    )
    """,
  ]
}
