import Care
import Measures
import Store

extension Desk {
  /// The figures of some years, counted by two at the same time.
  func figures(
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
  func caseGrounds(
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
  func reconciliation(
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
  func wholeYears(besides year: CollectionYear) async throws -> LoadedYears {
    var years = try await loadedYears().years
    if let first = try await policies().firstKeptYear {
      years.formUnion([year.previous.previous, year.previous].filter { $0 >= first })
    }
    return LoadedYears(years.union([year]))
  }

  /// Refuses a year of which the database knows nothing, and says which years it knows.
  func refuseYearWithoutData(_ year: CollectionYear, in database: String) async throws {
    let loaded = try await loadedYears().years
    if loaded.contains(year) { return }
    if let first = try await policies().firstKeptYear, year < first {
      throw Problem(
        sentence: "\(database) holds nothing whole of \(year.name): its records are kept from "
          + "\(first.name) on.",
        mend: "Name \(first.name) or a later year. Where earlier records are whole, say so: heard "
          + "policy set register.kept-from-year.")
    }
    let days = year.days
    let spans = try await histories(parts: 2, startingWith: Span()) { $0.add($1, days) }
    if spans.contains(where: \.touchesYear) { return }
    let names = loaded.sorted().map(\.name).joined(separator: ", ")
    throw Problem(
      sentence: "\(database) holds nothing of \(year.name).",
      mend: names.isEmpty
        ? "Import the year's return first: heard import ssda903."
        : "It holds the returns of \(names). Import that year's return, or name one of these.")
  }

  /// Whether Heard's own records speak of a year.
  private struct Span: Sendable {
    var touchesYear = false

    mutating func add(_ history: CareHistory, _ year: Period) {
      guard history.isComplete, !touchesYear else { return }
      let starts = history.episodes.contains { year.contains($0.startedOn) }
      let meets = history.reviews.contains { year.contains($0.heldOn) }
      touchesYear = starts || meets
    }
  }
}
