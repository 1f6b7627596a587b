import Care

/// Health in the last year of a child who was in care throughout it.
enum Health {
  static func outcomes(
    of child: PlannedChild, year: CollectionYear, _ dice: inout Dice
  ) -> HealthOutcomes? {
    guard child.startedOn <= year.firstDay, child.isInCare(on: year.lastDay) else { return nil }
    let age = child.bornOn.age(on: year.lastDay)
    var outcomes = HealthOutcomes(
      isHealthCheckDone: age < 5 ? dice.happens(90) : nil, isImmunised: dice.happens(83),
      areTeethChecked: dice.happens(76), isHealthAssessed: dice.happens(89),
      misusesSubstances: age >= 10 && dice.happens(4))
    if age >= 10 { outcomes.isConvicted = dice.happens(2) }
    if outcomes.misusesSubstances == true {
      outcomes.wasInterventionReceived = dice.happens(45)
      if outcomes.wasInterventionReceived == false {
        outcomes.wasInterventionOffered = dice.happens(80)
      }
    }
    // The questionnaire is for children of 4 to 16; at 17 the reason says so.
    guard (4...17).contains(age) else { return outcomes }
    if age == 17 {
      outcomes.reasonForNoScore = .sdq1
      return outcomes
    }
    if dice.happens(80) {
      outcomes.difficultiesScore = (0..<4).reduce(0) { sum, _ in sum + dice.below(8) }
    } else {
      outcomes.reasonForNoScore = dice.one(of: [(.sdq2, 35), (.sdq3, 8), (.sdq4, 42), (.sdq5, 15)])
    }
    return outcomes
  }
}
