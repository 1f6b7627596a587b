package import Care
package import Measures
package import Store

extension Desk {
  /// The figures of some years, counted by all readers at the same time.
  package func figures(
    of years: [CollectionYear], _ measures: [Measure] = Measure.all, asAt: Day? = nil
  ) async throws -> Figures {
    let plan = CountingPlan(
      years: years, measures: measures, loaded: try await loadedYears(),
      policies: try await policies(), asAt: asAt)
    var whole = Tally(plan)
    if measures.contains(where: { !$0.breakdowns.isEmpty }) {
      let parts = try await histories(
        since: years.min()?.firstDay, startingWith: Tally(plan)
      ) { $0.add($1) }
      for part in parts { whole.add(part) }
    }
    let reference = try await referenceFigures()
    let counted = whole.figures(reference: reference)
    let ofCases = measures.filter { !$0.cases.isEmpty }
    guard !ofCases.isEmpty else { return counted }
    let cases = try await caseCounts(of: years, ofCases, asAt: asAt)
    return Figures(counted.all + cases.figures(reference: reference))
  }

  /// What measures of the service's work count, child after child, and then the service itself.
  private func caseCounts(
    of years: [CollectionYear], _ measures: [Measure], asAt: Day?
  ) async throws -> CaseCounts {
    let (loaded, policies) = (try await loadedYears(), try await policies())
    let kinds = CaseCounts.kinds(of: measures)
    let calendar = ReportingCalendar(years: years, asAt: asAt)
    var about = try await about(calendar, kinds)
    let siblings = try await siblings()
    let start = CaseCounts(measures, of: calendar, siblings: siblings)
    var whole = start
    let isOfRows = measures.allSatisfy(\.readsItsRowsAlone)
    if !isOfRows {
      let children = ChildGrounds(calendar, loaded, policies, partOf: about)
      whole = try await caseCounts(of: children, kinds, startingWith: start)
    }
    about.named = whole.named
    whole.add(
      CaseGrounds(
        in: calendar, histories: [],
        entries: try await isOfRows ? entries(of: kinds) : serviceRows(of: kinds),
        loaded: loaded, policies: policies, siblings: siblings, partOf: about))
    return whole
  }

  /// What has to be known of all records to count those of some children.
  func about(
    _ calendar: ReportingCalendar, _ kinds: Set<String>
  ) async throws -> CaseGrounds.Whole {
    let last = if let asAt = calendar.asAt { asAt } else { try await lastWorkDay() }
    return CaseGrounds.Whole(
      recordedUntil: last ?? calendar.years.last?.lastDay ?? .latest,
      homeAreas: try await homeAreas(),
      held: try await held(kinds), knowsSocialWorkers: try await knowsSocialWorkers())
  }

  /// What the measures of the service's work are counted from.
  package func caseGrounds(
    of years: [CollectionYear], asAt: Day? = nil
  ) async throws -> CaseGrounds {
    let entries = try await entries()
    return CaseGrounds(
      years: years, histories: try await histories(), entries: entries,
      loaded: try await loadedYears(), policies: try await policies(),
      siblings: try await siblings(),
      socialWorkers: try await socialWorkers(), asAt: asAt)
  }

  /// Whether the totals of a year agree with one another, as far as the figures count it.
  package func reconciliation(
    of year: CollectionYear, with figures: Figures, asAt: Day? = nil
  ) async throws -> Reconciliation {
    let start = Reconciler(
      year, loaded: try await loadedYears(), policies: try await policies(), asAt: asAt)
    let parts = try await histories(since: year.firstDay, startingWith: start) {
      $0.add($1)
    }
    var whole = start
    for part in parts { whole.add(part) }
    return whole.reconciliation(with: figures)
  }

  /// The years that the records hold whole: those of returns, those from which Heard's own records
  /// are kept, as far back as is asked, and the one that is asked for.
  package func wholeYears(
    besides year: CollectionYear, reachingBack count: Int = 2
  ) async throws -> LoadedYears {
    var years = try await loadedYears().years
    if let first = try await policies().firstKeptYear {
      let before = (1...count).map { CollectionYear(ending: year.ending - $0) }
      years.formUnion(before.filter { $0 >= first })
    }
    return LoadedYears(years.union([year]))
  }
}
