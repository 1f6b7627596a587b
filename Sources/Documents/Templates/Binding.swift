import Care

/// A place in a template that a figure, or a word of the report, is put into.
struct Binding: Sendable {
  var line: Int
  var subject: Subject
  var spelling = Spelling()
  /// What is printed where the figure is missing.
  var fallback: String?

  /// What is asked for.
  enum Subject: Sendable {
    case word(Word)
    case figure(FigureRequest)
    /// What a policy is set to at the end of the report's period.
    case policy(Policy)
  }

  /// The words of a report that are not figures.
  enum Word: String, Sendable, CaseIterable {
    case service, authority
    case year
    case yearInWords = "year.in_words"
    case firstDay = "year.first_day"
    case lastDay = "year.last_day"
    case lastYear = "last_year"
    case lastYearFirstDay = "last_year.first_day"
    case lastYearLastDay = "last_year.last_day"
    case yearBefore = "year_before_last"
    case yearBeforeLastDay = "year_before_last.last_day"
    case threeYearsEarlier = "three_years_earlier"
    case fourYearsEarlier = "four_years_earlier"
    case nextYear = "next_year"
    case nextYearFirstDay = "next_year.first_day"
    case period
    case periodLastDay = "period.last_day"
  }
}

/// Which figure is meant; what is not said is taken from the row or column, or is the report's year.
struct FigureRequest: Sendable {
  var measure: String?
  var dimension: String?
  var key: String?
  var time: Time?

  /// The period that is meant.
  enum Time: Sendable, Hashable {
    /// 0 is the year of the report.
    case yearsAgo(Int)
    /// The report's own month or quarter, so many years before.
    case same(yearsAgo: Int)
    /// A quarter of the report's year, from 1 to 4.
    case quarter(Int)
    /// 1 April of a year, so many years before the report's; -1 is the day after it.
    case firstDay(yearsAgo: Int)
    /// The newest, up to the report's, of which somebody entered a figure.
    case newestEntered
    case period(String)
  }

  /// The request of a cell: what its row says goes before what its column says.
  func filled(from column: FigureRequest) -> FigureRequest {
    var result = FigureRequest(
      measure: measure ?? column.measure, dimension: dimension ?? column.dimension,
      key: key ?? column.key, time: FigureRequest.joined(time, column.time))
    if let key, let pattern = column.key, let star = pattern.firstIndex(of: "*") {
      result.key = pattern[..<star] + key + pattern[pattern.index(after: star)...]
      result.dimension = column.dimension ?? dimension
    }
    return result
  }

  /// What the figure of the request is held against; a `*` stands for its key.
  func compared(with other: FigureRequest) -> FigureRequest {
    var result = FigureRequest(dimension: dimension, key: key).filled(from: other)
    if let key = other.key, !key.contains("*") {
      result.key = key
      result.dimension = other.dimension
    }
    result.measure = other.measure ?? measure
    result.time = other.time ?? time
    return result
  }

  /// A row's “in last year” is the year before its column's.
  private static func joined(_ row: Time?, _ column: Time?) -> Time? {
    if case .yearsAgo(let one) = row, case .yearsAgo(let other) = column {
      return .yearsAgo(one + other)
    }
    return row ?? column
  }
}

/// How a figure is written.
struct Spelling: Sendable {
  var style: Style?
  var decimals: Int?
  var noun: Noun?
  var isCapitalised = false
  /// Nought counts as missing.
  var isOnlyIfAny = false
  /// What is withheld because numbers are small counts as missing.
  var isOnlyIfShown = false
  /// What a change is told of, in place of the same figure a year before.
  var against: FigureRequest?

  /// What of a figure is written.
  enum Style: Sendable, Hashable {
    case number, percent, of, numerator, denominator, change, changeInWords, moreOrFewer
    case higherOrLower, words, key, period, leftOut
  }

  /// A word that agrees with the number: `child/children` after it, or `was/were` in its stead.
  struct Noun: Sendable {
    let one: String
    let many: String
    let standsAlone: Bool
  }

  /// Whether what is written depends on the same figure a year before.
  var comparesWithBefore: Bool {
    guard against == nil else { return false }
    return switch style {
    case .change, .changeInWords, .moreOrFewer, .higherOrLower: true
    default: false
    }
  }

  func filled(from column: Spelling) -> Spelling {
    Spelling(
      style: style ?? column.style, decimals: decimals ?? column.decimals,
      noun: noun ?? column.noun, isCapitalised: isCapitalised || column.isCapitalised,
      isOnlyIfAny: isOnlyIfAny || column.isOnlyIfAny,
      isOnlyIfShown: isOnlyIfShown || column.isOnlyIfShown, against: against ?? column.against)
  }
}
