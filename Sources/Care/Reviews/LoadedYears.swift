/// The collection years whose returns are loaded: what a count of reviews can rest on.
package struct LoadedYears: Hashable, Sendable {
  package let years: Set<CollectionYear>
  /// Unbroken runs of loaded years, in order of time.
  private let runs: [Period]

  package init(_ years: some Sequence<CollectionYear>) {
    self.years = Set(years)
    var runs: [Period] = []
    for year in self.years.sorted() {
      if let last = runs.last, last.last.adding(days: 1) == year.firstDay {
        runs[runs.count - 1] = Period(from: last.first, through: year.lastDay)
      } else {
        runs.append(year.days)
      }
    }
    self.runs = runs
  }

  /// First day of the unbroken run of loaded years that holds a day; nil where its year is not loaded.
  package func runStart(holding day: Day) -> Day? {
    for run in runs where run.contains(day) { return run.first }
    return nil
  }
}
