package import Care
package import Measures
package import Store

extension Desk {
  /// The figures of some years, counted by two at the same time.
  package func figures(
    of years: [CollectionYear], _ measures: [Measure] = Measure.all, asAt: Day? = nil,
    entries: Entries? = nil
  ) async throws -> Figures {
    let ofCases = measures.filter { !$0.cases.isEmpty }
    async let grounds =
      ofCases.isEmpty ? nil : caseGrounds(of: years, asAt: asAt, entries: entries)
    let plan = CountingPlan(
      years: years, measures: measures, loaded: try await loadedYears(),
      policies: try await policies(), asAt: asAt)
    let parts = try await histories(parts: 2, startingWith: Tally(plan)) { $0.add($1) }
    var whole = Tally(plan)
    for part in parts { whole.add(part) }
    let reference = try await referenceFigures()
    let counted = whole.figures(reference: reference)
    guard let grounds = try await grounds else { return counted }
    let tally = CaseTally(grounds)
    let halves = CaseTally.halves(ofCases)
    async let ofService = tally.figures(of: halves[0], reference: reference)
    let others = tally.figures(of: halves[1], reference: reference)
    return Figures(counted.all + others + (await ofService))
  }

  /// What the measures of the service's work are counted from.
  package func caseGrounds(
    of years: [CollectionYear], asAt: Day? = nil, entries known: Entries? = nil
  ) async throws -> CaseGrounds {
    let entries = if let known { known } else { try await entries() }
    return CaseGrounds(
      years: years, histories: entries.count == 0 ? [] : try await histories(), entries: entries,
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
    let parts = try await histories(parts: 2, startingWith: start) { $0.add($1) }
    var whole = start
    for part in parts { whole.add(part) }
    return whole.reconciliation(with: figures)
  }

  /// The years that the records hold whole: those of returns, those from which Heard's own records
  /// are kept, and the one that is asked for.
  package func wholeYears(besides year: CollectionYear) async throws -> LoadedYears {
    var years = try await loadedYears().years
    if let first = try await policies().firstKeptYear {
      years.formUnion([year.previous.previous, year.previous].filter { $0 >= first })
    }
    return LoadedYears(years.union([year]))
  }
}
