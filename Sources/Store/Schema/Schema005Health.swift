extension Migration {
  /// Health outcomes by year, as Heard's own register keeps them.
  static let healthTables = [
    """
    CREATE TABLE healthOfYear (
      child INTEGER NOT NULL,
      source INTEGER NOT NULL,
      yearEndsOn TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
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
      PRIMARY KEY (child, source, yearEndsOn, ordinal),
      \(ofRecord)
    )
    """
  ]
}
