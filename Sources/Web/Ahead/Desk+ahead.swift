package import Care
import Measures
package import Store

extension Desk {
  /// Counts ahead what each child counts for in the annual report of a year; says of how many children
  /// that was not known, or no longer.
  ///
  /// The next report counts from their records only those whose records change until then.
  package func countAhead(
    for year: CollectionYear, anew isAnew: Bool = false,
    progress: @escaping @Sendable (_ counted: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> Int {
    let calendar = ReportingCalendar(years: CollectionYear.inAnnualReport(of: year))
    let measures = Measure.all.filter { !$0.cases.isEmpty }
    let kinds = CaseCounts.kinds(of: measures)
    let grounds = ChildGrounds(
      calendar, try await loadedYears(), try await policies(),
      partOf: try await about(calendar, kinds))
    let counts = CaseCounts(measures, of: calendar)
    guard let question = grounds.question(of: counts), let first = calendar.years.first?.firstDay
    else {
      return 0
    }
    return try await countAhead(
      question, withRowsOf: kinds, since: first, anew: isAnew, progress: progress
    ) { child, records in
      let counted = counts.counted(child, in: grounds.grounds(of: records))
      return AheadChild(child, cases: counted.bytes, holdsUntil: counted.holdsUntil)
    }
  }

  /// The same of the year that ended last by a day; says in a sentence what came of it.
  package func countAheadForTheYearThatEnded(by day: Day) async throws -> String {
    let year = CollectionYear(of: day).previous
    let counted = try await countAhead(for: year)
    return counted == 0
      ? "No child's records have changed that the annual report of \(year.name) is counted from."
      : "Counted ahead for the annual report of \(year.name): children \(counted)."
  }

  /// What the children count for: as it was counted ahead, or from their records.
  func caseCounts(
    of children: ChildGrounds, _ kinds: Set<String>, startingWith start: CaseCounts
  ) async throws -> CaseCounts {
    var start = start
    start.add(children.grounds())
    let question = try await hasCountedAhead() ? children.question(of: start) : nil
    let parts = try await self.children(
      withRowsOf: kinds, since: children.calendar.years.first?.firstDay, countedAheadFor: question,
      startingWith: CountedSoFar(start)
    ) { try $0.add($1, on: children) }
    var whole = start
    for part in parts { whole.add(part.counts) }
    return whole
  }
}

extension CollectionYear {
  /// The years whose figures the annual report of a year shows whole.
  package static func inAnnualReport(of year: CollectionYear) -> [CollectionYear] {
    [year.previous.previous, year.previous, year]
  }
}
