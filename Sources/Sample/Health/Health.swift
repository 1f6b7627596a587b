import Care

/// Health of a child who was in care throughout one of the three years.
///
/// A record holds one set of outcomes, that of the last such year. It keeps the items of a younger age
/// that an earlier one of the years asks for, so that the return of each year is whole.
enum Health {
  static func outcomes(
    of child: PlannedChild, years: [CollectionYear], _ dice: inout Dice
  ) -> HealthOutcomes? {
    let inCare = years.filter {
      child.startedOn <= $0.firstDay && child.isInCare(on: $0.lastDay)
    }
    guard let first = inCare.first, let last = inCare.last else { return nil }
    let ages = child.bornOn.age(on: first.lastDay)...child.bornOn.age(on: last.lastDay)
    var outcomes = HealthOutcomes(
      isHealthCheckDone: ages.lowerBound < 5 ? dice.happens(90) : nil,
      isImmunised: dice.happens(83), areTeethChecked: dice.happens(76),
      isHealthAssessed: dice.happens(89),
      misusesSubstances: ages.upperBound >= 10 && dice.happens(4))
    if ages.upperBound >= 10 { outcomes.isConvicted = dice.happens(2) }
    if outcomes.misusesSubstances == true {
      outcomes.wasInterventionReceived = dice.happens(45)
      if outcomes.wasInterventionReceived == false {
        outcomes.wasInterventionOffered = dice.happens(80)
      }
    }
    addQuestionnaire(to: &outcomes, ages, &dice)
    return outcomes
  }

  /// The questionnaire is for children of 4 to 16; where all years find the child 17, the reason says so.
  private static func addQuestionnaire(
    to outcomes: inout HealthOutcomes, _ ages: ClosedRange<Int>, _ dice: inout Dice
  ) {
    guard ages.overlaps(4...17) else { return }
    if ages.lowerBound >= 17 {
      outcomes.reasonForNoScore = .sdq1
    } else if dice.happens(80) {
      outcomes.difficultiesScore = (0..<4).reduce(0) { sum, _ in sum + dice.below(8) }
    } else {
      outcomes.reasonForNoScore = dice.one(of: [(.sdq2, 35), (.sdq3, 8), (.sdq4, 42), (.sdq5, 15)])
    }
  }
}
