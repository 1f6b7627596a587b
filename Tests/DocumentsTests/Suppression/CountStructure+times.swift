@testable import Documents
import Care

// Months that add up to quarters and years, and numbers of one measure that add up to another's.

extension CountStructure {
  private struct Series: Hashable {
    let family: String, dimension: String, key: String
  }

  mutating func addTimes() {
    let series = Dictionary(
      grouping: counts.keys.filter { counts[$0]?.isPrinted == true },
      by: { Series(family: $0.family, dimension: $0.dimension, key: $0.key) })
    for ids in series.values.map({ $0.sorted() }).sorted(by: { $0[0] < $1[0] }) {
      let years = ids.filter { CountStructure.length(of: $0.period) == 12 }
      let quarters = ids.filter { CountStructure.length(of: $0.period) == 3 }
      let months = ids.filter { CountStructure.length(of: $0.period) == 1 }
      for year in years {
        addSum(quarters.filter { isWithin($0, year) }, to: year)
        addSum(months.filter { isWithin($0, year) }, to: year)
      }
      for quarter in quarters { addSum(months.filter { isWithin($0, quarter) }, to: quarter) }
    }
  }

  /// How many months a period has; nil for a day.
  private static func length(of period: String) -> Int? {
    if PeriodName.quarter(period) != nil { return 3 }
    if Day(period + "-01") != nil, CollectionYear(period) == nil { return 1 }
    return CollectionYear(period) == nil ? nil : 12
  }

  private func isWithin(_ part: CountID, _ whole: CountID) -> Bool {
    guard let first = PeriodName.firstDay(of: part.period) else { return false }
    if let year = CollectionYear(whole.period) { return year.days.contains(first) }
    guard let start = PeriodName.firstDay(of: whole.period) else { return false }
    return start <= first && first < start.adding(months: 3)
  }

  mutating func addMovements() {
    for id in counts.keys.sorted() where id.family == "reviews.in_timescale" {
      let late = CountID(
        family: "reviews.out_of_timescale", dimension: id.dimension, key: id.key,
        period: id.period)
      let held = CountID(
        family: "reviews.held", dimension: id.dimension, key: id.key, period: id.period)
      if counts[late] != nil { addSum([id, late], to: held) }
    }
    for late in counts.keys.sorted() where late.family == "notification.late" {
      let rest = CountID(family: "notification.within_2_working_days", period: late.period)
        .beside("not of notification.within_2_working_days_share")
      if counts[rest] != nil {
        add(CountEquation(terms: [(late, 1), (rest, -1)], constant: 0))
      }
    }
    for id in counts.keys.sorted() where id.family == "population.started" && id.dimension.isEmpty {
      guard let year = CollectionYear(id.period) else { continue }
      let opening = inCare(year.previous.lastDay)
      let during = CountID(family: "population.in_care_during_year", period: id.period)
      addSum([opening, id], to: during, mustBeExact: true)
      let ceased = CountID(family: "population.ceased", period: id.period)
      let closing = inCare(year.lastDay)
      guard let first = counts[opening], let came = counts[id], let left = counts[ceased],
        let last = counts[closing], first.value + came.value - left.value == last.value
      else { continue }
      add(
        CountEquation(
          terms: [(opening, 1), (id, 1), (ceased, -1), (closing, -1)], constant: 0))
    }
  }

  /// Those who came unaccompanied are among those who came; answers of two groups are all answers.
  mutating func addSubsets() {
    for id in counts.keys.sorted() {
      if id.family == "population.started_unaccompanied" {
        addSum(
          [id],
          to: CountID(
            family: "population.started", dimension: id.dimension, key: id.key, period: id.period))
      }
      guard id.dimension == "answer_of_those_who_come" else { continue }
      let all = CountID(family: id.family, dimension: "answer", key: id.key, period: id.period)
      let other = CountID(
        family: id.family, dimension: "answer_of_those_who_do_not_come", key: id.key,
        period: id.period)
      if counts[other] != nil { addSum([id, other], to: all) }
    }
  }

  private func inCare(_ day: Day) -> CountID {
    CountID(family: "population.in_care", period: day.description)
  }
}
