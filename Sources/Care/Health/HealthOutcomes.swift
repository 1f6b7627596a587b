/// Health of a child looked after for the 12 months to 31 March (OC2).
package struct HealthOutcomes: Hashable, Sendable, Codable {
  /// Strengths and Difficulties score, 0 to 40, or why there is none.
  package var difficultiesScore: Int?
  package var reasonForNoScore: ReasonForNoQuestionnaire?
  package var isConvicted: Bool?
  /// Health surveillance up to date; for children under 5 only.
  package var isHealthCheckDone: Bool?
  package var isImmunised: Bool?
  package var areTeethChecked: Bool?
  package var isHealthAssessed: Bool?
  package var misusesSubstances: Bool?
  package var wasInterventionReceived: Bool?
  package var wasInterventionOffered: Bool?

  package init(
    difficultiesScore: Int? = nil, reasonForNoScore: ReasonForNoQuestionnaire? = nil,
    isConvicted: Bool? = nil, isHealthCheckDone: Bool? = nil, isImmunised: Bool? = nil,
    areTeethChecked: Bool? = nil, isHealthAssessed: Bool? = nil, misusesSubstances: Bool? = nil,
    wasInterventionReceived: Bool? = nil, wasInterventionOffered: Bool? = nil
  ) {
    self.difficultiesScore = difficultiesScore
    self.reasonForNoScore = reasonForNoScore
    self.isConvicted = isConvicted
    self.isHealthCheckDone = isHealthCheckDone
    self.isImmunised = isImmunised
    self.areTeethChecked = areTeethChecked
    self.isHealthAssessed = isHealthAssessed
    self.misusesSubstances = misusesSubstances
    self.wasInterventionReceived = wasInterventionReceived
    self.wasInterventionOffered = wasInterventionOffered
  }
}
