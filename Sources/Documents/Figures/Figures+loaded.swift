import Care
import Measures

extension Figures {
  /// The figures that the loaded years can support.
  ///
  /// Of a year that is not loaded the records hold only the children who were still in care later, so
  /// its counts would mislead. What is known of it is who was in care on its last day, where the year
  /// after is loaded, and how the service stood on the day after a loaded year. Entered figures stay.
  func supported(by loaded: LoadedYears) -> Figures {
    Figures(
      all.filter { figure in
        guard !figure.basis.hasPrefix(FoundFigure.enteredMark) else { return true }
        guard let day = Day(figure.period) else {
          return PeriodName.year(of: figure.period, dimension: figure.dimension)
            .map(loaded.years.contains) ?? true
        }
        let year = CollectionYear(of: day)
        return loaded.years.contains(year)
          || (day == year.lastDay && loaded.years.contains(year.next))
          || (day == year.firstDay && loaded.years.contains(year.previous))
      })
  }
}
