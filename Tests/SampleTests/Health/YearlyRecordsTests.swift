import Care
import Sample
import Testing

struct YearlyRecordsTests {
  @Test(arguments: Made.allCases)
  func
    `health is recorded of every year throughout which a child was in care, as the age then asks`(
      made: Made
    ) throws
  {
    let census = try made.census
    let years = census.ends.reversed().map(CollectionYear.init(of:))
    expectNone(
      census.problems { record in
        guard let bornOn = record.child?.bornOn else { return ["no day of birth"] }
        let inCare = years.filter { wasInCare(record, throughout: $0) }
        guard record.healthOfYears.map(\.yearEndsOn) == inCare.map(\.lastDay) else {
          return ["years"]
        }
        var problems = record.health == nil ? [] : ["of no year"]
        for health in record.healthOfYears {
          let age = bornOn.age(on: health.yearEndsOn)
          problems += Self.problems(of: health.outcomes, at: age)
        }
        return problems
      })
  }

  private static func problems(of health: HealthOutcomes, at age: Int) -> [String] {
    var problems: [String] = []
    if (age < 5) != (health.isHealthCheckDone != nil) { problems.append("check at \(age)") }
    if (age >= 10) != (health.isConvicted != nil) { problems.append("convictions at \(age)") }
    let answers = [health.difficultiesScore != nil, health.reasonForNoScore != nil]
    if answers.count(where: \.self) != (age >= 4 ? 1 : 0) {
      problems.append("questionnaire at \(age)")
    }
    if age >= 17 && health.difficultiesScore != nil { problems.append("score at \(age)") }
    if !(0...40).contains(health.difficultiesScore ?? 0) { problems.append("score") }
    if health.misusesSubstances == false && health.wasInterventionReceived != nil {
      problems.append("intervention")
    }
    return problems
  }

  /// Whether the child's last period of care holds the first and the last day of a year.
  private func wasInCare(_ record: CareRecord, throughout year: CollectionYear) -> Bool {
    guard let start = record.episodes.last(where: { $0.reasonBegan == .s }),
      !start.isShortBreak, start.startedOn <= year.firstDay
    else { return false }
    return record.episodes.contains { $0.holds(on: year.lastDay) }
  }

  @Test(arguments: Made.allCases)
  func `missing times lie within care and do not overlap`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        var problems: [String] = []
        for time in record.missing {
          let isInCare = record.episodes.contains { $0.holds(on: time.startedOn) }
          if !isInCare || time.endedOn.map({ $0 <= time.startedOn }) ?? true {
            problems.append("\(time.startedOn)")
          }
        }
        for (one, next) in zip(record.missing, record.missing.dropFirst())
        where one.endedOn ?? .latest > next.startedOn {
          problems.append("overlap on \(next.startedOn)")
        }
        return problems
      })
  }

  @Test(arguments: Made.allCases)
  func `one social worker follows another from the first day in care`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        guard let first = record.socialWorkers.first else {
          return record.episodes.contains(where: \.isShortBreak) ? [] : ["none"]
        }
        var problems: [String] = []
        if !record.episodes.contains(where: { $0.startedOn == first.startedOn }) {
          problems.append("starts on \(first.startedOn)")
        }
        for (one, next) in zip(record.socialWorkers, record.socialWorkers.dropFirst())
        where one.endedOn != next.startedOn {
          problems.append("gap on \(next.startedOn)")
        }
        let ceasedOn = record.episodes.last?.ceasedOn
        let endedOn = record.socialWorkers.last?.endedOn
        let isGoingOn = ceasedOn.map { $0.date.month == 3 && $0.date.day >= 26 } ?? true
        if endedOn != ceasedOn && !(isGoingOn && endedOn == nil) {
          problems.append("ends otherwise")
        }
        if record.socialWorkers.contains(where: { !$0.worker.hasPrefix("SW99") }) {
          problems.append("number")
        }
        return problems
      })
  }
}
