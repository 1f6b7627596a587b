import Care
import Documents
import Measures
import Store
import Web

extension Desk {
  /// A report of the records, not yet written.
  func report(
    _ kind: ReportKind, of time: ReportOptions.Time, _ template: Template, service: String,
    authority: String
  ) async throws -> Report {
    let year = time.year
    let entries = try await entries(of: template.kindsShown)
    let period = try await period(of: time)
    let asAt = period.lastDay < year.lastDay ? period.lastDay : nil
    let loaded = try await wholeYears(besides: year, reachingBack: 4)
    let figures = try await figures(
      of: CollectionYear.inAnnualReport(of: year), asAt: asAt
    ).joined(
      try await earlierFigures(template.measuresOfEarlierYears, before: year, loaded, asAt: asAt))
    if case .year = time { try StandardOutput.write(Headlines(figures, of: year).text) }
    return Report(
      kind, template: template, of: period,
      from: Report.Grounds(
        figures: figures, references: try await referenceFigures(), entries: entries,
        loaded: loaded, policies: try await policies(),
        reconciliation: try await reconciliation(of: year, with: figures, asAt: asAt)),
      service: service, authority: authority)
  }

  /// The figures of years before the three, of no measures but those that are asked for of them, by how
  /// many years before the report's they are.
  private func earlierFigures(
    _ asked: [Int: Set<String>], before year: CollectionYear, _ loaded: LoadedYears, asAt: Day?
  ) async throws -> Figures {
    let years = asked.keys.map { CollectionYear(ending: year.ending - $0) }
      .filter(loaded.years.contains)
    let measures = Measure.all.filter { asked.values.joined().contains($0.identifier) }
    guard !years.isEmpty, !measures.isEmpty else { return Figures([]) }
    return try await figures(of: years, measures, asAt: asAt)
  }

  /// The time of a report; of a year that the records do not reach the end of, what of it is over.
  private func period(of time: ReportOptions.Time) async throws -> ReportPeriod {
    switch time {
    case .part(let period): return period
    case .year(let year, let asAt?): return ReportPeriod(year, through: asAt)
    case .year(let year, nil):
      if try await loadedYears().years.contains(year) { return ReportPeriod(year) }
      let lastDay = try await lastWorkDay()
      if let last = lastDay, last.adding(days: 14) >= year.lastDay {
        return ReportPeriod(year)
      }
      let reach = try await histories(startingWith: Reach()) { $0.add($1) }
      let days = reach.compactMap(\.lastDay) + [lastDay].compactMap(\.self)
      guard let last = days.max(), last.adding(days: 14) < year.lastDay else {
        return ReportPeriod(year)
      }
      return ReportPeriod(year, through: last)
    }
  }

  /// The last day that the records of children tell of.
  private struct Reach: Sendable {
    var lastDay: Day?

    mutating func add(_ history: CareHistory) {
      let days =
        history.episodes.flatMap { [$0.startedOn, $0.ceasedOn].compactMap(\.self) }
        + history.reviews.map(\.heldOn)
      lastDay = ([lastDay] + days).compactMap(\.self).max()
    }
  }
}
