/// Health outcomes of a child for the 12 months to one 31 March, as Heard's own register keeps them.
///
/// A return speaks of its own year alone, and has ``CareRecord/health``.
package struct YearsHealth: Hashable, Sendable {
  /// The last day of the collection year.
  package var yearEndsOn: Day
  package var outcomes: HealthOutcomes

  package init(yearEndsOn: Day, outcomes: HealthOutcomes = HealthOutcomes()) {
    self.yearEndsOn = yearEndsOn
    self.outcomes = outcomes
  }
}

extension YearsHealth: DatedRow {
  package var knownBy: Day { yearEndsOn }

  private enum CodingKeys: String, CodingKey { case yearEndsOn }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    yearEndsOn = try container.decode(Day.self, forKey: .yearEndsOn)
    outcomes = try HealthOutcomes(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(yearEndsOn, forKey: .yearEndsOn)
    try outcomes.encode(to: encoder)
  }
}

extension CareRecord {
  /// Refuses outcomes of no collection year, of one year twice, and a score off the scale.
  func checkHealth() throws(Breach) {
    var years: Set<Day> = []
    for health in healthOfYears {
      let day = health.yearEndsOn
      guard CollectionYear(of: day).lastDay == day else {
        throw Breach(
          "Health outcomes are of the 12 months to a 31 March, and \(day.inWords) is none. Give the "
            + "last day of the year.")
      }
      guard years.insert(day).inserted else {
        throw Breach(
          "There are health outcomes of the year to \(day.inWords) twice. Keep the row that is right."
        )
      }
      if let score = health.outcomes.difficultiesScore, !(0...40).contains(score) {
        throw Breach("A score of \(score) lies outside 0 to 40. Correct it.")
      }
    }
  }
}
