package import Care
import HTML
package import Measures

/// Which figures are looked at, as coded values of an address, and what may be chosen.
package struct FigureChoice: Sendable {
  package let period: FigurePeriod
  package let years: [CollectionYear]
  /// The day up to which the year is counted; nil for one that is over.
  package let asAt: Day?

  /// Reads the values of an address; without them it is the year of today.
  package init(_ query: Submission, years: [CollectionYear], today: Day) {
    let current = CollectionYear(of: today)
    let all = Set(years.filter { $0 <= current } + [current]).sorted(by: >)
    let year = CollectionYear(query.text("year")).flatMap { all.contains($0) ? $0 : nil } ?? current
    self.years = all
    period = FigurePeriod(year, code: query.text("part")) ?? FigurePeriod(year)
    asAt = today < year.lastDay ? today : nil
  }

  /// A place with the choice in its address.
  func at(_ place: Place, _ more: [(String, String?)] = []) -> Place {
    place.with(
      [("year", period.year.name), ("part", period.code.nilIfEmpty)] + more)
  }

  /// The form with which another year or part of it is chosen.
  func panel(to place: Place, hasParts: Bool = true, _ more: [Node] = []) -> Node {
    let parts = FigurePeriod.all(of: period.year)
    return .filter(
      "Period", to: place,
      [
        Field("year", "Year").select(
          period.year.name, years.map { Choice($0.name, $0.name) }, empty: "This year")
      ]
        + (hasParts
          ? [
            Field("part", "Part of the year").select(
              period.code, parts.dropFirst().map { Choice($0.code, $0.inWords) },
              empty: "The whole year")
          ] : []) + more + [.button("Show")])
  }

  /// Up to which day it is counted, in a sentence.
  var sentence: String {
    guard let asAt else { return "\(period.inWords), counted from the records as they are now." }
    return
      "\(period.inWords), counted from the records up to \(asAt.inWords). The year is not over; "
      + "the year before is whole."
  }
}

extension FigurePeriod {
  /// `2022-23`, `April to June 2022`, `November 2022`.
  var inWords: String {
    switch part {
    case .whole: year.name
    case .quarter(let number):
      "\(["April to June", "July to September", "October to December", "January to March"][number - 1]) "
        + "\(firstDay.date.year)"
    case .month(let number): "\(Day.monthNames[number - 1]) \(firstDay.date.year)"
    }
  }
}

extension Place {
  package static let figures = Place("/figures")
  package static let figuresByGroup = Place("/figures/by")

  package static func figure(_ measure: Measure) -> Place {
    Place("/figures/of/\(measure.identifier)")
  }

  package static func figureRows(_ measure: Measure) -> Place {
    Place("/figures/of/\(measure.identifier)/rows")
  }
}
