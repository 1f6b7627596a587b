package import Care
package import HTML

/// The decisions that are to be carried out, across children: those overdue first.
package struct DecisionsPage: Page {
  private let filter: DecisionFilter
  private let rows: [SeenDecision]
  private let user: User
  private let today: Day
  private let pagination: Pagination

  package init(_ seen: [SeenDecision], filter: DecisionFilter, user: User, on today: Day) {
    self.filter = filter
    self.user = user
    self.today = today
    rows = filter.rows(of: seen, on: today)
    pagination = Pagination(page: filter.page, total: rows.count) { number in
      filter.with { $0.page = number }.place
    }
  }

  package var title: String {
    pagination.title(
      filter.whose == .mine ? "Decisions for my children" : "Decisions for all children")
  }
  package var area: Area? { .decisions }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(filter.whose == .mine ? "Decisions for my children" : "Decisions for all children"),
      .element(.div, [.class("heard-filtered")], [panel, results]),
    ]
  }

  private var panel: Node {
    let whose =
      user.officer == nil
      ? [Node.hidden("whose", "all")]
      : [
        Field("whose", "Whose children").radios(
          filter.whose.rawValue, ChildFilter.Whose.allCases.map { Choice($0.rawValue, $0.words) })
      ]
    return .filter(
      to: .decisions,
      whose + [
        Field("only", "Which decisions").checks(
          filter.isOverdue ? ["overdue"] : [], [Choice("overdue", "Only those overdue")]),
        .button("Apply filters"),
      ])
  }

  private var results: Node {
    let empty =
      filter.isOverdue ? "There are no decisions overdue." : "There are no decisions open."
    guard !rows.isEmpty else {
      return .element(.div, [.class("heard-filtered__results")], [.paragraph(empty)])
    }
    return .element(
      .div, [.class("heard-filtered__results")],
      [
        DataTable(
          pagination.words,
          columns: [
            .init("Child"), .init("Decision"), .init("Who"), .init("Due"), .init("Outcome"),
          ], rows: rows[pagination.range].map(row), total: rows.count
        ).node, pagination.node,
      ])
  }

  private func row(_ seen: SeenDecision) -> [Node] {
    let decision = seen.decision.value
    let carried =
      decision.carriedOver > 0
      ? [
        " ",
        StateTag(
          "Carried over \(decision.carriedOver == 1 ? "once" : "\(decision.carriedOver) times")",
          .yellow
        ).node,
      ] : []
    return [
      Link(seen.line.label, to: .child(seen.line.key, .plans)).node,
      .group([.text(decision.text)] + carried), .text(decision.owner),
      decision.dueOn.map { DueWords($0, on: today).node } ?? "No day set",
      seen.mayClose
        ? CloseDecisionLink(child: seen.line.key, seen.decision, of: seen.line.label).node : "–",
    ]
  }
}

/// Which decisions a list shows, as coded values of its address.
package struct DecisionFilter: Hashable, Sendable {
  package var whose: ChildFilter.Whose
  package var isOverdue: Bool
  package var page: Int

  package init(_ query: Submission, standard: ChildFilter.Whose) {
    whose = ChildFilter.Whose(rawValue: query.text("whose")) ?? standard
    isOverdue = query.text("only") == "overdue"
    page = Int(query.text("page")) ?? 1
  }

  var place: Place {
    Place.decisions.with([
      ("whose", whose.rawValue), ("only", isOverdue ? "overdue" : nil),
      ("page", page <= 1 ? nil : "\(page)"),
    ])
  }

  func with(_ change: (inout DecisionFilter) -> Void) -> DecisionFilter {
    var filter = self
    change(&filter)
    return filter
  }

  /// By the day they are due, those without a day last.
  func rows(of seen: [SeenDecision], on today: Day) -> [SeenDecision] {
    seen.filter {
      (whose == .all || $0.isOwn) && (!isOverdue || $0.decision.value.isOverdue(on: today))
    }.sorted {
      ($0.decision.value.dueOn ?? .latest, $0.line.label, $0.decision.key)
        < ($1.decision.value.dueOn ?? .latest, $1.line.label, $1.decision.key)
    }
  }
}

extension Place {
  package static let decisions = Place("/decisions")

  package static func closeDecision(
    _ child: Key<Child>, _ decision: Key<ReviewDecision>
  ) -> Place { .child(child, under: "decisions/\(decision.number)/done") }
}
