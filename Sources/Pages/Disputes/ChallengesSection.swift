import Care
import HTML

/// Informal interventions and formal escalations about a child.
struct ChallengesSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] { [escalations, interventions] }

  private var escalations: Node {
    let stages = Dictionary(
      grouping: child.entries.all(EscalationStage.self).map(\.value), by: \.escalation)
    let rows = child.entries.all(Escalation.self).sorted { $0.value.openedOn > $1.value.openedOn }
      .map { row -> [Node] in
        let standing = row.value.standing(
          on: today, stages: stages[row.key] ?? [], policies: child.policies)
        let state: Node =
          standing.map { standing in
            standing.isOpen
              ? standing.dueOn.map { DueWords($0, on: today).node } ?? "Open"
              : StateTag("Resolved", .green).node
          } ?? "Not known"
        return [
          .text(row.value.openedOn.inWords),
          .text(row.value.reason?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(row.value.issues.map(\.rawValue).joined(separator: "; ").uppercasedFirst),
          .text(stages[row.key]?.last?.level?.rawValue.uppercasedFirst ?? "Not recorded"), state,
        ]
      }
    return .table(
      "Formal escalations",
      [
        .init("Opened"), .init("Reason"), .init("Issues"), .init("Stage"), .init("Due or outcome"),
      ], rows, empty: "No escalation is recorded.")
  }

  private var interventions: Node {
    let rows = child.entries.all(Intervention.self).sorted { $0.value.day > $1.value.day }
    return .table(
      "Informal interventions", [.init("When"), .init("What")],
      rows.map { [.text($0.value.day.inWords), .text($0.value.sentence)] },
      empty: "No intervention is recorded.")
  }
}
