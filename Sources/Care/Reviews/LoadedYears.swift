/// The collection years whose returns are loaded: what a count of reviews can rest on.
package struct LoadedYears: Hashable, Sendable {
  package let years: Set<CollectionYear>

  package init(_ years: some Sequence<CollectionYear>) { self.years = Set(years) }

  /// First day of the unbroken run of loaded years that holds a day; nil where its year is not loaded.
  package func runStart(holding day: Day) -> Day? {
    var year = CollectionYear(of: day)
    guard years.contains(year) else { return nil }
    while years.contains(year.previous) { year = year.previous }
    return year.firstDay
  }
}
