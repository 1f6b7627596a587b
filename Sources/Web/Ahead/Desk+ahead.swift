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
    let asked = try await asked(for: year)
    guard let question = asked.question, let first = asked.first else { return 0 }
    return try await countAhead(
      question, withRowsOf: asked.kinds, since: first, anew: isAnew, progress: progress,
      asked.count)
  }

  /// The children of whom it stands otherwise than their records have it what they count for in an annual
  /// report that would use it, of whichever year; empty where nothing was counted ahead.
  package func countedOtherwise(
    progress: @escaping @Sendable (_ counted: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> [Key<Child>] {
    guard try await hasCountedAhead() else { return [] }
    let newest = CollectionYear(of: try await lastWorkDay() ?? .latest).next
    for ending in (newest.ending - 12...newest.ending).reversed() {
      let asked = try await asked(for: CollectionYear(ending: ending))
      if let question = asked.question, try await hasCountedAhead(for: question) {
        return try await countedOtherwise(
          question, withRowsOf: asked.kinds, progress: progress, asked.count)
      }
    }
    return []
  }

  private func asked(for year: CollectionYear) async throws -> AskedAhead {
    let calendar = ReportingCalendar(years: CollectionYear.inAnnualReport(of: year))
    let measures = Measure.all.filter { !$0.cases.isEmpty }
    let kinds = CaseCounts.kinds(of: measures)
    let grounds = ChildGrounds(
      calendar, try await loadedYears(), try await policies(),
      partOf: try await about(calendar, kinds))
    return AskedAhead(counts: CaseCounts(measures, of: calendar), grounds: grounds, kinds: kinds)
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

/// What is counted of each child ahead of the annual report of a year.
private struct AskedAhead: Sendable {
  let counts: CaseCounts
  let grounds: ChildGrounds
  /// The kinds of rows that it is counted from.
  let kinds: Set<String>

  var question: AheadQuestion? { grounds.question(of: counts) }

  /// The first day of its years.
  var first: Day? { grounds.calendar.years.first?.firstDay }

  @Sendable
  func count(_ child: Key<Child>, _ records: ChildrenToCount) -> AheadChild {
    let counted = counts.counted(child, in: grounds.grounds(of: records))
    return AheadChild(child, cases: counted.bytes, holdsUntil: counted.holdsUntil)
  }
}

extension CollectionYear {
  /// The years whose figures the annual report of a year shows whole.
  package static func inAnnualReport(of year: CollectionYear) -> [CollectionYear] {
    [year.previous.previous, year.previous, year]
  }
}
