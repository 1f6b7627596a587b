import Care

extension Measure {
  /// Measures of the children in care.
  static let children: [Measure] = inCare + whoTheyAre + howTheyAreCaredFor

  private static let inCare: [Measure] = [
    .count(
      "population.in_care", "children in care",
      "Children in care at the end of the day: an episode of care that began on or before the day and "
        + "had not ended by it. Short-break agreements (legal status V3, V4) are left out of this and "
        + "of every other measure, and counted apart.",
      [.inCare]),
    .count(
      "population.in_care_during_year", "different children in care at some time in the year",
      "Different children who were in care at the end of the last day before the year, or came into "
        + "care in it; a child whose care ended on the first day of the year counts.",
      [
        .total(
          "in care during year", .year { $0.wasInCareBefore || $0.starts > 0 ? one : .notConcerned }
        )
      ]),
    .count(
      "population.started", "children coming into care",
      "Periods of care that started in the period: an episode with the reason S, or the first under an "
        + "order or section 20 after a short-break agreement. A child who comes in twice counts twice.",
      [
        .total("started", .start { $0.period.isStartKnown ? one : .leftOut(.startNotKnown) }),
        .startedByAge("started by age", of: { _ in true }),
      ]),
    .count(
      "population.started_unaccompanied",
      "unaccompanied asylum-seeking children coming into care",
      "Periods of care that started in the period, as in population.started, of children recorded as "
        + "unaccompanied and asylum seeking on the day on which care started.",
      [
        .total("started unaccompanied", .start(startedUnaccompanied)),
        .startedByAge("started unaccompanied by age", of: \.isUnaccompanied),
      ]),
    .count(
      "population.started_and_left",
      "different children who came into care and left it in the year",
      "Different children who came into care in the year, had not been in care at the end of the last "
        + "day before it, and were not in care at the end of its last day.",
      [
        .total(
          "started and left",
          .year { child in
            !child.wasInCareBefore && child.starts > 0 && child.leftOn != nil ? one : .notConcerned
          })
      ]),
    .count(
      "population.ceased", "children leaving care",
      "Periods of care that ended in the period, for any reason but a change of episode (X1); also one "
        + "that became a short-break agreement. A child who leaves twice counts twice.",
      [.total("ceased", .end(ceased))]),
    .count(
      "population.uasc", "unaccompanied asylum-seeking children in care",
      "Children in care on the day who are recorded as unaccompanied and asylum seeking, the status "
        + "not having ceased on or before the day.",
      [.total("unaccompanied", .child { $0.isUnaccompanied ? one : none })]),
    Measure(
      identifier: "population.rate_per_10k", kind: .rate, unit: .per10k,
      counted: "children in care",
      outOf: "10,000 residents under 18",
      definition:
        "Children in care on the day ÷ residents under 18 × 10,000, of the whole authority and of each "
        + "home area. The number of residents is entered with its source; rates of others are entered "
        + "as published.",
      breakdowns: [.inCare], cases: [.inCareByArea]),
    .count(
      "population.short_breaks", "children under a short-break agreement",
      "Children not in care with an episode under a short-break agreement (V3, V4) at the end of the "
        + "day.",
      [.total("short breaks", .childOnShortBreaks { _ in one })]),
  ]

  @Sendable private static func startedUnaccompanied(_ event: PeriodEvent) -> Verdict {
    guard event.isUnaccompanied else { return .notConcerned }
    return event.period.isStartKnown ? one : .leftOut(.startNotKnown)
  }

  @Sendable private static func ceased(_ event: PeriodEvent) -> Verdict {
    switch event.period.ending {
    case .left, .changedKind: one
    case .nothingFollows: .leftOut(.nothingFollows)
    case .lost: .leftOut(.lost)
    case .open: .notConcerned
    }
  }

  private static let one = Verdict.counted(met: true)
  private static let none = Verdict.counted(met: false)
}

extension Breakdown {
  /// Children in care on a day; counted at month ends too.
  static let inCare = Breakdown.total("in care", .inCare)

  /// Periods of care of some children that start, by the child's age on the first day.
  fileprivate static func startedByAge(
    _ name: String, of isConcerned: @escaping @Sendable (PeriodEvent) -> Bool
  ) -> Breakdown {
    .list(
      name, by: "age_band", AgeBand.allCases.map(\.rawValue),
      .start { event in
        guard isConcerned(event) else { return .notConcerned }
        guard event.period.isStartKnown else { return .leftOut(.startNotKnown) }
        return .counted(under: AgeBand.keys(ofAge: event.ageAtStart))
      })
  }
}
