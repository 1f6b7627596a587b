import Care
import Sample
import Testing

struct YearlyRecordsTests {
  @Test(arguments: Made.allCases)
  func `health is recorded of those in care throughout the last year, as their age asks`(
    made: Made
  ) throws {
    let census = try made.census
    expectNone(
      census.problems { record in
        let wasThere =
          record.episodes.contains { $0.holds(on: census.ends[0]) }
          && record.episodes.last { $0.reasonBegan == .s }.map {
            $0.startedOn <= census.year.firstDay && !$0.isShortBreak
          } == true
        guard wasThere, let health = record.health, let bornOn = record.child?.bornOn else {
          return wasThere == (record.health != nil) ? [] : ["health"]
        }
        let age = bornOn.age(on: census.ends[0])
        var problems: [String] = []
        if (age < 5) != (health.isHealthCheckDone != nil) { problems.append("check at \(age)") }
        let hasAnswer = health.difficultiesScore != nil || health.reasonForNoScore != nil
        if (4...17).contains(age) != hasAnswer { problems.append("questionnaire at \(age)") }
        if age == 17 && health.difficultiesScore != nil { problems.append("score at 17") }
        if !(0...40).contains(health.difficultiesScore ?? 0) { problems.append("score") }
        if health.misusesSubstances == false && health.wasInterventionReceived != nil {
          problems.append("intervention")
        }
        return problems
      })
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
        if record.socialWorkers.last?.endedOn != record.episodes.last?.ceasedOn {
          problems.append("ends otherwise")
        }
        if record.socialWorkers.contains(where: { !$0.worker.hasPrefix("SW99") }) {
          problems.append("number")
        }
        return problems
      })
  }
}
