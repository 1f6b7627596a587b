@testable import Documents
import Care
import Measures

/// What a figure counts, under one name for all figures that tell it: the number itself, a share of
/// which it is the numerator, and the month or the day that it stands for.
struct CountID: Hashable, Comparable, Sendable {
  let family: String
  let dimension: String
  let key: String
  /// A month, a quarter, a year, or a day.
  let period: String

  static func < (one: CountID, other: CountID) -> Bool {
    (one.family, one.period, one.dimension, one.key)
      < (other.family, other.period, other.dimension, other.key)
  }

  /// Shares that tell a number of another name.
  private static let aliases = [
    "reviews.late_by_sequence": "reviews.out_of_timescale",
    "reviews.held_monthly_mean": "reviews.held",
    "voice.attended_of_all": "voice.attended",
    "population.rate_per_10k": "population.in_care",
  ]

  init(family: String, dimension: String = "", key: String = "", period: String) {
    self.family = family
    self.dimension = dimension
    self.key = key
    self.period = period
  }

  /// The name of what a figure counts.
  init(_ figure: Figure) {
    let mark = "_share"
    let bare =
      figure.measure.hasSuffix(mark)
      ? String(figure.measure.dropLast(mark.count)) : figure.measure
    let family = CountID.aliases[bare] ?? bare
    if PeriodName.dimensionsOfTime.contains(figure.dimension) {
      let isOfAll = figure.key != figure.period
      self.init(
        family: family,
        period: isOfAll ? figure.period : CountID.end(of: figure.key, figure.dimension))
    } else if figure.key == "City" {
      self.init(family: family, period: figure.period)
    } else if figure.dimension == "code" {
      self.init(
        family: "voice.code", dimension: "code", key: figure.key, period: figure.period)
    } else {
      self.init(
        family: family, dimension: figure.dimension, key: figure.key, period: figure.period)
    }
  }

  /// The end of a month is a day like any other.
  private static func end(of key: String, _ dimension: String) -> String {
    guard dimension == "month_end", let first = Day(key + "-01") else { return key }
    return first.adding(months: 1).adding(days: -1).description
  }

  /// The number of all, of which it is a part.
  var total: CountID { CountID(family: family, period: period) }

  /// What is left of a whole beside parts that are told.
  func beside(_ what: String) -> CountID {
    CountID(family: family, dimension: "\(dimension)|\(what)", key: key, period: period)
  }
}
