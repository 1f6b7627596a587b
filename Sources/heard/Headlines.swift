import Care
import Exchange
import Measures

/// The headline figures of a year, for the terminal.
struct Headlines {
  private let figures: [Figure]

  init(_ all: Figures, of year: CollectionYear) {
    let lastDay = year.lastDay.description
    let wanted = [
      ("population.in_care", lastDay), ("population.in_care_during_year", year.name),
      ("population.started", year.name), ("population.ceased", year.name),
      ("reviews.held", year.name), ("reviews.in_timescale_share", year.name),
      ("voice.participated_share", year.name), ("voice.attended_of_all_share", year.name),
    ]
    figures = wanted.compactMap { all.figure($0.0, period: $0.1) }
  }

  var text: String { FiguresFile(figures).text(.table) }
}
