import Care

/// The collection year of a return, as rules ask for it.
struct ReturnYear: Sendable {
  let year: CollectionYear
  let firstDay: CellDay
  let lastDay: CellDay
  /// How SEX is written in the year: 1 and 2 to 2023-24, M and F from 2024-25.
  let male: CellText
  let female: CellText

  init(_ year: CollectionYear) {
    self.year = year
    firstDay = CellDay(year.firstDay)
    lastDay = CellDay(year.lastDay)
    male = CellText(year.ending >= 2025 ? "M" : "1")
    female = CellText(year.ending >= 2025 ? "F" : "2")
  }

  func holds(_ day: CellDay) -> Bool { firstDay <= day && day <= lastDay }
}
