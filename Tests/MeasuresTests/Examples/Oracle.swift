import Care
import Measures

/// The measures worked out the plain way, each by itself, from the words of their definitions.
struct Oracle {
  struct Address: Hashable {
    let measure: String, dimension: String, key: String, period: String
  }

  struct Number: Equatable {
    var numerator = 0
    var denominator: Int?
  }

  let year: CollectionYear
  let loaded: LoadedYears
  let histories: [CareHistory]
  private(set) var numbers: [Address: Number] = [:]

  init(year: CollectionYear, loaded: LoadedYears, histories: [CareHistory]) {
    self.year = year
    self.loaded = loaded
    self.histories = histories.map { $0.endingLostEpisodes(loaded: loaded) }
    for day in [year.firstDay.adding(days: -1), year.lastDay] { snapshot(day) }
    for month in 0..<12 {
      let first = year.firstDay.adding(months: month)
      let last = first.adding(months: 1).adding(days: -1)
      let name = String(first.description.prefix(7))
      count("population.in_care", "month_end", name, name, children(on: last).count)
      events(Period(from: first, through: last), "month", name)
    }
    for quarter in 0..<4 {
      let first = year.firstDay.adding(months: 3 * quarter)
      let last = first.adding(months: 3).adding(days: -1)
      events(Period(from: first, through: last), "quarter", "\(year.name)-Q\(quarter + 1)")
    }
    events(year.days, "", year.name)
    wholeYear()
  }

  mutating func count(
    _ measure: String, _ dimension: String, _ key: String, _ period: String, _ number: Int
  ) {
    let address = Address(measure: measure, dimension: dimension, key: key, period: period)
    numbers[address] = Number(numerator: number)
  }

  mutating func share(
    _ measure: String, _ dimension: String, _ key: String, _ period: String, _ number: Int,
    of whole: Int
  ) {
    let address = Address(measure: measure, dimension: dimension, key: key, period: period)
    numbers[address] = Number(numerator: number, denominator: whole)
  }

  // Children on a day.

  func children(on day: Day) -> [(CareHistory, Int)] {
    histories.compactMap { history in
      history.episodes.indices.last {
        history.episodes[$0].holds(on: day) && !history.episodes[$0].isShortBreak
      }.map { (history, $0) }
    }
  }

  mutating func snapshot(_ day: Day) {
    let name = day.description
    let children = children(on: day)
    func number(_ holds: (CareHistory, HistoryEpisode) -> Bool) -> Int {
      children.count { holds($0.0, $0.0.episodes[$0.1]) }
    }
    let isUnaccompanied = { (history: CareHistory) in
      guard let unaccompanied = history.unaccompanied else { return false }
      return unaccompanied.ceasesOn.map { $0 > day } ?? true
    }
    count("population.in_care", "", "", name, children.count)
    count("population.rate_per_10k", "area", "City", name, children.count)
    count("population.uasc", "", "", name, number { history, _ in isUnaccompanied(history) })
    count("population.remand", "", "", name, number { $1.legalStatus?.rawValue == "J1" })
    let isAbuse = { (_: CareHistory, episode: HistoryEpisode) in episode.need == .n1 }
    count("safeguarding.abuse_or_neglect", "", "", name, number(isAbuse))
    share(
      "safeguarding.abuse_or_neglect_share", "", "", name, number(isAbuse), of: children.count)
    count(
      "population.short_breaks", "", "", name,
      histories.count { history in
        history.episodes.contains { $0.holds(on: day) && $0.isShortBreak }
          && !history.episodes.contains { $0.holds(on: day) && !$0.isShortBreak }
      })
    for sex in Sex.allCases {
      share(
        "population.sex", "sex", sex.rawValue, name, number { h, _ in h.sex == sex },
        of: children.count)
    }
    codes(name, children)
    legalBasis(name, children.map { $0.0.episodes[$0.1].legalStatus })
    ages(name, children.map { ($0.0.bornOn, day) })
    ethnicity(name, children.map { $0.0.ethnicity })
    lengths(name, day, children)
    placements(name, children.map { $0.0.settledPlacement(ofEpisodeAt: $0.1) })
    distances(
      name,
      children.map { ($0.0.episodes[$0.1], isUnaccompanied($0.0)) })
  }

  mutating func codes(_ name: String, _ children: [(CareHistory, Int)]) {
    func number(_ holds: (CareHistory, HistoryEpisode) -> Bool) -> Int {
      children.count { holds($0.0, $0.0.episodes[$0.1]) }
    }
    for word in Set(children.compactMap { $0.0.gender?.word }) {
      share(
        "population.gender", "gender", word, name, number { h, _ in h.gender?.word == word },
        of: number { h, _ in h.gender != nil })
    }
    for status in LegalStatus.allCases {
      let code = status.rawValue
      let of = number { $1.legalStatus == status }
      count("population.legal_status", "legal_status", code, name, of)
      share("population.legal_status_share", "legal_status", code, name, of, of: children.count)
    }
  }

  mutating func legalBasis(_ name: String, _ codes: [LegalStatus?]) {
    let groups = [
      "not known": codes.count { $0 == nil }, "voluntary (s20)": codes.count { $0 == .v2 },
      "legal order": codes.count { $0 != nil && $0 != .v2 },
    ]
    for (key, number) in groups {
      count("population.legal_status", "legal_basis", key, name, number)
      share(
        "population.legal_status_share", "legal_basis", key, name, number, of: codes.count)
    }
    let unknown = codes.count { $0 == nil }
    count("population.legal_status", "legal_status", "not known", name, unknown)
    share(
      "population.legal_status_share", "legal_status", "not known", name, unknown, of: codes.count)
  }

  mutating func ages(_ name: String, _ births: [(Day?, Day)]) {
    let ages = births.map { born, day in
      born.flatMap { born in (0...40).last { born.birthday($0) <= day } }
    }
    let under18 = ages.count { $0.map { $0 < 18 } ?? true }
    let bands: [(String, (Int) -> Bool)] = [
      ("under 1", { $0 < 1 }), ("1 to 4", { (1...4).contains($0) }),
      ("5 to 9", { (5...9).contains($0) }), ("10 to 15", { (10...15).contains($0) }),
      ("16 and 17", { $0 == 16 || $0 == 17 }), ("10 and over", { (10..<18).contains($0) }),
    ]
    for (key, holds) in bands {
      let number = ages.count { $0.map(holds) ?? false }
      count("population.age", "age_band", key, name, number)
      share("population.age_share", "age_band", key, name, number, of: under18)
    }
    let unknown = ages.count { $0 == nil }
    count("population.age", "age_band", "not known", name, unknown)
    share("population.age_share", "age_band", "not known", name, unknown, of: under18)
  }

  mutating func ethnicity(_ name: String, _ codes: [Ethnicity?]) {
    let groups = [
      "White": "W", "Dual heritage": "M", "Asian or Asian British": "A",
      "Black or Black British": "B", "Other": "OO",
    ]
    let unknown = codes.count { $0 == nil || $0 == .refu || $0 == .nobt }
    count("population.ethnicity", "ethnic_group", "not known", name, unknown)
    for (key, prefix) in groups {
      let number = codes.count { code in
        guard let code else { return false }
        return code == .chne ? key.hasPrefix("Asian") : code.rawValue.hasPrefix(prefix)
      }
      count("population.ethnicity", "ethnic_group", key, name, number)
      share(
        "population.ethnicity_share", "ethnic_group", key, name, number, of: codes.count - unknown)
    }
  }

  mutating func lengths(
    _ name: String, _ day: Day, _ children: [(CareHistory, Int)]
  ) {
    var numbers: [String: Int] = [:]
    for (history, index) in children {
      guard let period = history.periodsOfCare.first(where: { $0.episodes.contains(index) }) else {
        continue
      }
      let years = (0...60).last { period.startedOn.birthday($0) <= day } ?? 0
      let isYoung = history.bornOn.map { $0 <= day && $0.birthday(10) > day } ?? false
      if years >= 5 { numbers["5 years and over", default: 0] += 1 }
      if years >= 5 && isYoung { numbers["5 years and over, child under 10", default: 0] += 1 }
      let key =
        years >= 3
        ? "3 years and over"
        : !period.isStartKnown
          ? "not known" : years >= 1 ? "1 year to under 3" : "under 1 year"
      numbers[key, default: 0] += 1
    }
    for key in [
      "under 1 year", "1 year to under 3", "3 years and over", "not known", "5 years and over",
      "5 years and over, child under 10",
    ] {
      count("population.length_of_care", "length_of_care", key, name, numbers[key] ?? 0)
      share(
        "population.length_of_care_share", "length_of_care", key, name, numbers[key] ?? 0,
        of: children.count)
    }
  }
}
