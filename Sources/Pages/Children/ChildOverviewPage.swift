package import Care
package import HTML

/// What is due for a child, when and by which rule, with the days counted.
package struct ChildOverviewPage: Page {
  private let frame: ChildFrame
  private var child: OpenChild { frame.child }
  private var today: Day { frame.today }

  package init(_ child: OpenChild, on today: Day) { frame = ChildFrame(child, on: today) }

  package var title: String { "Overview of a child's record" }
  package var area: Area? { .children }

  package func body(in frame: Frame) -> [Node] {
    self.frame.top(.overview) + [
      .columns([.heading("Overview"), nextReview, beginnings, duties], [facts])
    ]
  }

  private var nextReview: Node {
    let early = child.entries.all(ReviewPlan.self).map(\.value).compactMap(\.earlyReview)
    let due = child.history.nextReviewDue(
      on: today, loaded: child.loaded, policies: child.policies, early: early)
    guard let due else {
      return .section([
        .subheading("Next review"), .paragraph("No review is due."),
      ])
    }
    return .section([
      .subheading("Next review"), .paragraph([DueWords(due.day, on: today).node]),
      DueReason(due, child.policies).node,
    ])
  }

  /// What is recorded most often, so that a visit is written down where the child is looked up.
  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.oversee, Link("Record a visit or contact", to: .newWork(Visit.self, child.key))),
        (.planReview, Link("Plan a review", to: .planReview(child.key))),
        (.challenge, Link("Raise a challenge", to: .newChallenge(child.key))),
        (.keepRegister, Link("Enter a move or change", to: .register(child.key))),
      ]
    ).node
  }

  private var duties: Node {
    let duties = child.duties.all(on: today)
    guard !duties.isEmpty else {
      return .section([.subheading("What else is due"), .paragraph("Nothing else is due.")])
    }
    return .section([
      DataTable(
        "What else is due",
        columns: [.init("What"), .init("Due"), .init("By which rule")],
        rows: duties.map { duty in
          [
            .group([Link(duty.title, to: duty.place(for: child)).node] + text(of: duty)),
            DueWords(duty.dueOn, on: today).node,
            Link(duty.kind.citation.provision, to: Place.help.at(duty.kind.rules.rawValue)).node,
          ]
        }
      ).node
    ])
  }

  /// What a decision says that is to be carried out.
  private func text(of duty: Duty) -> [Node] {
    let decision = duty.decision.flatMap { child.entries.entry($0) }
    return decision.map { [.written($0.text)] } ?? []
  }

  private var facts: Node {
    let history = child.history
    let episode = history.episodes.last { $0.holds(on: today) }
    let plan = child.entries.all(ReviewPlan.self).map(\.value)
      .filter { $0.plannedFor > today }.min { $0.plannedFor < $1.plannedFor }
    return .element(
      .aside, [.class("heard-aside"), Attribute(.ariaLabel, "At a glance")],
      [
        .subheading("At a glance"),
        SummaryList([
          .init("Born", history.bornOn?.inWords),
          .init("Placement", episode?.placement?.meaning),
          .init("Placed since", episode?.startedOn.inWords),
          .init("Last review", history.reviews.last { $0.heldOn <= today }?.heldOn.inWords),
          .init("Booked for", plan?.plannedFor.inWords ?? "Not booked"),
          .init("Languages", child.file.child?.languages.joined(separator: ", ").nilIfEmpty),
        ]).node,
      ])
  }
}

/// Why a review is due on a day: the rule, its source, and the days that were counted.
struct DueReason {
  let due: DueDay
  let policies: Policies

  init(_ due: DueDay, _ policies: Policies) {
    self.due = due
    self.policies = policies
  }

  var node: Node {
    guard let explanation = try? due.explanation(policies: policies) else {
      return .hint(
        "How the day is worked out cannot be shown: it lies outside the bank holidays known.")
    }
    let counted =
      explanation.counted.isEmpty
      ? []
      : [
        Node.paragraph("Days counted:"),
        .list(explanation.counted.map { .text($0.weekdayInWords) }),
      ]
    return .group([
      .paragraph(explanation.sentence),
      .details(
        "How this day is worked out",
        [.paragraph("The rule stands in \(explanation.citation.provision).")] + counted),
    ])
  }
}

extension String {
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
