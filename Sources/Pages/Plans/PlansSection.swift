import Care
import HTML

/// Decisions of reviews, what is monitored, and the quality of plans.
struct PlansSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] {
    [beginnings, decisions, monitored] + AccommodationPart(child: child, today: today).nodes
  }

  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.read, Link("Papers, court and advice", to: .papers(child.key))),
        (
          .oversee,
          Link(
            "Judge where the child lives", to: .newWork(AccommodationJudgement.self, child.key))
        ),
      ]
    ).node
  }

  private var decisions: Node {
    let all = child.entries.all(ReviewDecision.self)
    let open = all.filter { $0.value.isOpen(on: today) }.sorted {
      ($0.value.dueOn ?? .latest, $0.value.text) < ($1.value.dueOn ?? .latest, $1.value.text)
    }
    let done = all.map(\.value).filter { !$0.isOpen(on: today) }.sorted { $0.heldOn > $1.heldOn }
    let mayClose = child.may.contains(.holdReview)
    return .group([
      .table(
        "Decisions to be carried out",
        [.init("Decision"), .init("Who"), .init("Due"), .init("Of the review")]
          + (mayClose ? [.init("Outcome")] : []),
        open.map {
          [
            .text($0.value.text), .text($0.value.owner),
            $0.value.dueOn.map { DueWords($0, on: today).node } ?? "No day set",
            reviewLink($0.value.heldOn),
          ] + (mayClose ? [CloseDecisionLink(child: child.key, $0).node] : [])
        }, empty: "No decision is outstanding."),
      .table(
        "Decisions carried out, carried over or withdrawn",
        [.init("Decision"), .init("Who"), .init("State"), .init("Of the review")],
        done.prefix(20).map {
          [
            .text($0.text), .text($0.owner),
            .text($0.status?.rawValue.uppercasedFirst ?? "Not recorded"), reviewLink($0.heldOn),
          ]
        }, empty: "None yet."),
    ])
  }

  private func reviewLink(_ heldOn: Day) -> Node {
    Link(heldOn.inWords, to: .review(child.key, heldOn)).node
  }

  private var monitored: Node {
    var newest: [MonitoredItemKind: MonitoredItem] = [:]
    for row in child.entries.all(MonitoredItem.self).map(\.value) {
      guard let item = row.item else { continue }
      if let held = newest[item], held.recordedOn > row.recordedOn { continue }
      newest[item] = row
    }
    let rows = MonitoredItemKind.allCases.compactMap { item -> [Node]? in
      guard let row = newest[item] else { return nil }
      let due = row.nextDue(for: child.history, on: today, policies: child.policies)
      return [
        .text(item.rawValue.uppercasedFirst), .text(row.recordedOn.inWords),
        due.map { DueWords($0, on: today).node } ?? "Not due",
      ]
    }
    return .table(
      "Plans and assessments that are watched",
      [.init("What"), .init("Last recorded"), .init("Next due")], rows,
      empty: "Nothing is recorded yet.")
  }
}
