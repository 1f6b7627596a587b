import Care

/// One line of the data set: which figure, and which counts it comes from.
struct FigureLine: Sendable {
  let measure: Measure
  /// Position of the breakdown in the plan, and of the key in the breakdown.
  let breakdown: Int
  let position: Int
  let dimension: String
  let key: String
  let period: ReportedPeriod
}

extension CountingPlan {
  /// Every line of a measure that the years have, but those of words as recorded.
  func lines(of measure: Measure) -> [FigureLine] {
    measure.breakdowns.flatMap { breakdown -> [FigureLine] in
      guard let place = position(of: breakdown) else { return [] }
      return periods(of: measure, breakdown).flatMap { period in
        breakdown.keys.enumerated().map { position, key in
          let address = address(of: measure, breakdown, key, in: period)
          return FigureLine(
            measure: measure, breakdown: place, position: position,
            dimension: address.dimension, key: address.key, period: period)
        }
      }
    }
  }

  /// The lines of words as recorded, which are known only from a tally.
  func lines(of measure: Measure, in words: [Int: [[String: Int]]]) -> [FigureLine] {
    measure.breakdowns.flatMap { breakdown -> [FigureLine] in
      guard let place = position(of: breakdown), let slots = words[place] else { return [] }
      return periods(of: measure, breakdown).flatMap { period in
        Set(period.slots.flatMap { slots[$0].keys }).map {
          FigureLine(
            measure: measure, breakdown: place, position: 0, dimension: breakdown.dimension,
            key: $0, period: period)
        }
      }
    }
  }

  private func periods(of measure: Measure, _ breakdown: Breakdown) -> [ReportedPeriod] {
    switch (breakdown.judge, measure.kind) {
    case (_, .monthlyMean): calendar.monthsOver
    case (.inCare, .count): calendar.yearEnds + calendar.monthEnds
    case (.inCare, _), (.child, _), (.word, _), (.childOnShortBreaks, _): calendar.yearEnds
    case (.year, _): calendar.wholeYears
    default: calendar.eventPeriods
    }
  }

  private func address(
    of measure: Measure, _ breakdown: Breakdown, _ key: String, in period: ReportedPeriod
  ) -> (dimension: String, key: String) {
    if measure.kind == .rate { return ("area", "City") }
    guard breakdown.dimension.isEmpty else { return (breakdown.dimension, key) }
    return period.isDimension ? (period.kind.rawValue, period.name) : ("", "")
  }
}
