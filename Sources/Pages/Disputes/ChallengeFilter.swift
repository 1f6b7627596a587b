package import Care

/// Which challenges a list shows, as coded values of its address.
package struct ChallengeFilter: Hashable, Sendable {
  package var isMine: Bool
  /// Whether those that have ended are shown as well.
  package var showsEnded: Bool
  /// Nil for both kinds.
  package var kind: ChallengeLine.Kind?
  package var page: Int

  package init(_ query: Submission, hasOwn: Bool) {
    isMine = hasOwn && query.text("whose") != "all"
    showsEnded = query.text("state") == "all"
    kind = ChallengeLine.Kind(rawValue: query.text("kind"))
    page = Int(query.text("page")) ?? 1
  }

  package var place: Place {
    Place.challenges.with([
      ("whose", isMine ? "mine" : "all"), ("state", showsEnded ? "all" : "open"),
      ("kind", kind?.rawValue), ("page", page <= 1 ? nil : "\(page)"),
    ])
  }

  func at(page: Int) -> Place {
    var filter = self
    filter.page = page
    return filter.place
  }

  /// What the filter lets through: what is past its day first, then what is oldest.
  func rows(of lines: [SeenLine]) -> [(RegisterLine, ChallengeLine)] {
    lines.filter { !isMine || $0.isOwn }.compactMap(\.line).flatMap { line in
      line.challenges.filter { (showsEnded || $0.isOpen) && (kind == nil || $0.kind == kind) }
        .map { (line, $0) }
    }.sorted { one, other in
      (one.1.isOpen ? 0 : 1, one.1.dueOn ?? .latest, one.1.openedOn, one.0.label, one.1.number)
        < (
          other.1.isOpen ? 0 : 1, other.1.dueOn ?? .latest, other.1.openedOn, other.0.label,
          other.1.number
        )
    }
  }
}
