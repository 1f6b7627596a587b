package import Care

/// Which children a list shows and in which order, as coded values of its address.
package struct ChildFilter: Hashable, Sendable {
  package enum Whose: String, Sendable, CaseIterable {
    case mine, all

    var words: String { self == .mine ? "My children" : "All children" }
  }

  package enum Order: String, Sendable, CaseIterable {
    case due, name, since

    var words: String {
      switch self {
      case .due: "Next review"
      case .name: "Name"
      case .since: "In care since"
      }
    }
  }

  package var whose: Whose
  package var status: LegalStatusGroup?
  package var placement: PlacementGroup?
  /// The number of the IRO who has the children, or covers.
  package var officer: Key<Officer>?
  /// The social-work team, as its name stands in an address.
  package var team: String?
  package var isOverdue: Bool
  package var showsLeft: Bool
  package var order: Order
  package var page: Int

  /// Reads the values of an address; what it does not know it leaves out.
  package init(_ query: Submission, standard: Whose) {
    whose = Whose(rawValue: query.text("whose")) ?? standard
    status = LegalStatusGroup.allCases.first { $0.rawValue.slug == query.text("status") }
    placement = PlacementGroup.allCases.first { $0.rawValue.slug == query.text("placement") }
    officer = Int64(query.text("iro")).map { Key($0) }
    team = query.text("team").slug.nilIfEmpty
    isOverdue = query.text("overdue") == "yes"
    showsLeft = query.text("left") == "yes"
    order = Order(rawValue: query.text("order")) ?? .due
    page = Int(query.text("page")) ?? 1
  }

  package var place: Place { place(at: .children) }

  package func place(at place: Place) -> Place {
    place.with([
      ("whose", whose.rawValue), ("status", status?.rawValue.slug),
      ("placement", placement?.rawValue.slug),
      ("iro", officer.map { "\($0.number)" }), ("team", team),
      ("overdue", isOverdue ? "yes" : nil), ("left", showsLeft ? "yes" : nil),
      ("order", order == .due ? nil : order.rawValue), ("page", page <= 1 ? nil : "\(page)"),
    ])
  }

  func with(_ change: (inout ChildFilter) -> Void) -> ChildFilter {
    var filter = self
    change(&filter)
    return filter
  }

  /// The lines that the filter lets through, in its order.
  package func rows(of lines: [SeenLine], on today: Day) -> [SeenLine] {
    let shown = lines.filter { seen in
      guard let line = seen.line else { return whose == .all && isPlain }
      return (whose == .all || seen.isOwn) && (showsLeft || line.isInCare)
        && (status == nil || line.legalStatus?.group == status)
        && (placement == nil || line.placement?.group == placement)
        && has(line.guarded) && (!isOverdue || !line.rows(of: .overdue, on: today).isEmpty)
    }
    return shown.sorted { isBefore($0, $1) }
  }

  /// Whether nothing is asked that a restricted record would answer.
  private var isPlain: Bool {
    status == nil && placement == nil && officer == nil && team == nil && !isOverdue
  }

  /// Whether a child is one of the IRO and of the team that are asked for.
  private func has(_ guarded: RecordGuard) -> Bool {
    (officer == nil || guarded.officer == officer || guarded.cover == officer)
      && (team == nil || guarded.team?.slug == team)
  }

  private func isBefore(_ one: SeenLine, _ other: SeenLine) -> Bool {
    guard let first = one.line, let second = other.line else {
      return one.line != nil && other.line == nil
    }
    switch order {
    case .due:
      return (first.nextReview?.day ?? .latest, first.label)
        < (second.nextReview?.day ?? .latest, second.label)
    case .name: return (first.label, first.key) < (second.label, second.key)
    case .since:
      return (first.inCareSince ?? .latest, first.label)
        < (second.inCareSince ?? .latest, second.label)
    }
  }
}
