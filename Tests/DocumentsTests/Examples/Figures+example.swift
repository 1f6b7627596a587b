import Care
import Measures

extension Figures {
  /// Figures of an invented authority for 2022-23 and the years before, for every measure that the
  /// annual report shows.
  static func example(years: ClosedRange<Int> = 2021...2023, distances: Bool = true) -> Figures {
    var figures: [Figure] = []
    for ending in years {
      let year = CollectionYear(ending: ending)
      figures += snapshots(year, distances: distances) + events(year)
    }
    return Figures(figures)
  }

  private static func snapshots(_ year: CollectionYear, distances: Bool) -> [Figure] {
    let day = year.lastDay.description
    let whole = inCare(year)
    var figures = [
      Figure(measure: "population.in_care", period: day, value: Double(whole), unit: .count),
      Figure(measure: "population.uasc", period: day, value: 8, unit: .count),
      Figure(measure: "population.remand", period: day, value: 1, unit: .count),
    ]
    let groups: [(measure: String, dimension: String, keys: [String], counts: Bool)] = [
      ("population.sex", "sex", ["male", "female", "unknown"], false),
      (
        "population.age", "age_band",
        ["under 1", "1 to 4", "5 to 9", "10 to 15", "16 and 17", "10 and over"], true
      ),
      (
        "population.ethnicity", "ethnic_group",
        [
          "White", "Asian or Asian British", "Black or Black British", "Dual heritage", "Other",
          "not known",
        ], true
      ),
      ("population.legal_status", "legal_basis", ["legal order", "voluntary (s20)"], true),
      (
        "population.length_of_care", "length_of_care",
        [
          "under 1 year", "1 year to under 3", "3 years and over", "5 years and over",
          "5 years and over, child under 10",
        ], true
      ),
      (
        "population.placement", "placement",
        [
          "foster care", "family or connected foster care", "placed with parents",
          "placed for adoption", "residential care", "supported accommodation", "secure estate",
          "family-based", "not family-based",
        ], true
      ),
    ]
    for group in groups {
      let share = group.counts ? group.measure + "_share" : group.measure
      for (index, key) in group.keys.enumerated() {
        let count = whole / (index + 2)
        if group.counts {
          figures.append(
            Figure(
              measure: group.measure, dimension: group.dimension, key: key, period: day,
              value: Double(count), unit: .count, numerator: count))
        }
        figures.append(.share(share, group.dimension, key, day, count, of: whole))
      }
    }
    if distances {
      for (index, key) in ["within 20 miles of home", "within the authority's boundary"]
        .enumerated()
      {
        figures.append(
          .share("population.distance_share", "distance", key, day, whole - 20 * index, of: whole))
      }
    }
    return figures
  }

  private static func events(_ year: CollectionYear) -> [Figure] {
    let held = 1_200 + (year.ending - 2021) * 37
    let basis = "unknown sequence: 12; placed for adoption: 1"
    var figures = [
      Figure.count("population.in_care_during_year", year.name, 602),
      .count("population.started", year.name, 102), .count("population.ceased", year.name, 91),
      .count("reviews.held", year.name, held),
      Figure(
        measure: "reviews.held_monthly_mean", period: year.name, value: Double(held) / 12,
        unit: .count),
      Figure(
        measure: "reviews.in_timescale", period: year.name, value: Double(held - 72), unit: .count,
        basis: basis),
      Figure(
        measure: "reviews.out_of_timescale", period: year.name, value: 60, unit: .count,
        basis: basis),
      .share("reviews.in_timescale_share", "", "", year.name, held - 72, of: held - 12, basis),
      .share("reviews.all_in_time_share", "", "", year.name, 430, of: 480),
      .share("voice.participated_share", "", "", year.name, 900, of: 960, "under 4: 190"),
      .share("voice.attended_share", "", "", year.name, 500, of: 960),
      .share("voice.attended_of_all_share", "", "", year.name, 500, of: held),
      .count("reviews.held", "sequence", "unknown", year.name, 12),
    ]
    for (index, key) in ["first", "second", "later"].enumerated() {
      figures += [
        .count("reviews.held", "sequence", key, year.name, 100 + 400 * index),
        .count("reviews.in_timescale", "sequence", key, year.name, 80 + 390 * index, basis),
        .count("reviews.out_of_timescale", "sequence", key, year.name, 20 + 10 * index, basis),
        .share(
          "reviews.in_timescale_share", "sequence", key, year.name, 80 + 390 * index,
          of: 100 + 400 * index, basis),
        .share("reviews.late_by_sequence_share", "sequence", key, year.name, 20, of: 60),
      ]
    }
    let attendance = [
      ("attended", 500), ("did not attend, views given", 400), ("did not attend, no views", 60),
      ("under 4", 190), ("not recorded", held - 1_150),
    ]
    for (key, count) in attendance {
      figures.append(
        .share("voice.attendance_share", "attendance", key, year.name, count, of: held))
    }
    for (index, code) in ["PN1", "PN5", "PN6", "PN7"].enumerated() {
      figures.append(
        .share("voice.participated_share", "code", code, year.name, 400 / (index + 1), of: 960))
    }
    for index in 0..<12 {
      let month = String(year.firstDay.adding(months: index).description.prefix(7))
      figures += [
        .count("population.in_care", "month_end", month, month, inCare(year) - 11 + index),
        .count("reviews.held", "month", month, month, 90 + (index * 7) % 12),
        .share("voice.participated_share", "month", month, month, 70 + index % 5, of: 80),
      ]
    }
    return figures
  }

  private static func inCare(_ year: CollectionYear) -> Int { 480 + (year.ending - 2021) * 11 }
}

extension Figure {
  static func count(_ measure: String, _ period: String, _ value: Int) -> Figure {
    Figure(measure: measure, period: period, value: Double(value), unit: .count, numerator: value)
  }

  static func count(
    _ measure: String, _ dimension: String, _ key: String, _ period: String, _ value: Int,
    _ basis: String = ""
  ) -> Figure {
    Figure(
      measure: measure, dimension: dimension, key: key, period: period, value: Double(value),
      unit: .count, numerator: value, basis: basis)
  }

  static func share(
    _ measure: String, _ dimension: String, _ key: String, _ period: String, _ numerator: Int,
    of denominator: Int, _ basis: String = ""
  ) -> Figure {
    Figure(
      measure: measure, dimension: dimension, key: key, period: period,
      value: denominator == 0 ? nil : Double(numerator) * 100 / Double(denominator),
      unit: .percent, numerator: numerator, denominator: denominator, basis: basis)
  }
}
