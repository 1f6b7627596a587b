import Care

/// Health of a child in each of the three years throughout which the child was in care.
enum Health {
  static func outcomes(
    of child: PlannedChild, years: [CollectionYear], _ dice: inout Dice
  ) -> [YearsHealth] {
    years.filter { child.startedOn <= $0.firstDay && child.isInCare(on: $0.lastDay) }
      .map { year in
        YearsHealth(
          yearEndsOn: year.lastDay,
          outcomes: outcomes(at: child.bornOn.age(on: year.lastDay), &dice))
      }
  }

  /// What the return asks for at an age on the last day of the year.
  private static func outcomes(at age: Int, _ dice: inout Dice) -> HealthOutcomes {
    var outcomes = HealthOutcomes(
      isHealthCheckDone: age < 5 ? dice.happens(90) : nil,
      isImmunised: dice.happens(83), areTeethChecked: dice.happens(76),
      isHealthAssessed: dice.happens(89), misusesSubstances: age >= 10 && dice.happens(4))
    if age >= 10 { outcomes.isConvicted = dice.happens(2) }
    if outcomes.misusesSubstances == true {
      outcomes.wasInterventionReceived = dice.happens(45)
      if outcomes.wasInterventionReceived == false {
        outcomes.wasInterventionOffered = dice.happens(80)
      }
    }
    addQuestionnaire(to: &outcomes, at: age, &dice)
    return outcomes
  }

  /// The questionnaire is for children of 4 to 16; of one of 17 the reason says so.
  private static func addQuestionnaire(
    to outcomes: inout HealthOutcomes, at age: Int, _ dice: inout Dice
  ) {
    guard age >= 4 else { return }
    if age >= 17 {
      outcomes.reasonForNoScore = .sdq1
    } else if dice.happens(80) {
      outcomes.difficultiesScore = (0..<4).reduce(0) { sum, _ in sum + dice.below(8) }
    } else {
      outcomes.reasonForNoScore = dice.one(of: [(.sdq2, 35), (.sdq3, 8), (.sdq4, 42), (.sdq5, 15)])
    }
  }
}
