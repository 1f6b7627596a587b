import Care
import Store
import Web

extension Desk {
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
    let spans = try await histories(since: days.first, startingWith: Span()) { $0.add($1, days) }
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
