package import Care
import HTML

/// Which rows about the service a list shows, as coded values of its address.
package struct ServiceFilter: Hashable, Sendable {
  package var year: CollectionYear?
  package var officer: Key<Officer>?
  /// Whether the rows that mostly matter are shown alone.
  package var isChosen: Bool
  package var page: Int

  package init(_ query: Submission) {
    year = CollectionYear(query.text("year"))
    officer = Int64(query.text("officer")).flatMap { $0 > 0 ? Key($0) : nil }
    isChosen = query.text("only") == "yes"
    page = Int(query.text("page")) ?? 1
  }

  /// The same rows at another place: on a page, as a file.
  package func place(at place: Place) -> Place {
    place.with([
      ("year", year?.name), ("officer", officer.map { "\($0.number)" }),
      ("only", isChosen ? "yes" : nil), ("page", page <= 1 ? nil : "\(page)"),
    ])
  }

  func at(page: Int) -> ServiceFilter {
    var filter = self
    filter.page = page
    return filter
  }

  /// Asks for the year; nil where there is but one of which there are rows.
  func yearField(among years: Set<CollectionYear>) -> Node? {
    guard years.count > 1 || year != nil else { return nil }
    return Field("year", "Year, April to March").select(
      year?.name ?? "", years.sorted(by: >).map { Choice($0.name, $0.name) }, empty: "All")
  }

  /// The rows of a kind that it lets through, the newest first.
  package func rows<B: ServiceBook>(
    of book: B.Type, in service: OpenService
  ) -> [Entered<B.Row>] {
    service.entries.all(B.Row.self).filter { row in
      if let year, B.hasYears, CollectionYear(of: row.value.day) != year { return false }
      if let officer, let meant = B.officer, meant(row.value) != officer { return false }
      return !isChosen || B.chosen?.holds(row.value, service) ?? true
    }.sorted { ($1.value.day, $1.key) < ($0.value.day, $0.key) }
  }
}
