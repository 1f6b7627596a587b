import Care

/// The three years of the sample and the year ends around them.
struct YearEnds: Sendable {
  let years: [CollectionYear]

  init(lastYear: CollectionYear) {
    years = [lastYear.previous.previous, lastYear.previous, lastYear]
  }

  var firstDay: Day { years[0].firstDay }
  /// The end of the year before the last, and of the last.
  var before: Day { years[1].lastDay }
  var end: Day { years[2].lastDay }

  /// The last day of one of the three years; of the last, for those who stay.
  func referenceDay(leaves: Int) -> Day { years[min(leaves, 2)].lastDay }

  /// One of the twelve months of a year, April first.
  func month(_ month: Int, of year: Int) -> Period {
    let first = years[year].firstDay.adding(months: month)
    return Period(from: first, through: first.adding(months: 1).adding(days: -1))
  }

  /// The days of a month on which children leave: not 31 March, when the rules of the return and the
  /// counts of a year end disagree on whether the child is still there.
  func leavingMonth(_ month: Int, of year: Int) -> Period {
    let days = self.month(month, of: year)
    return month == 11 ? Period(from: days.first, through: days.last.adding(days: -1)) : days
  }
}
