import Care
import HTML

/// What a formal escalation says, how long it has taken, and what each level was asked and answered.
struct EscalationFacts {
  let child: OpenChild
  let row: Entered<Escalation>
  let today: Day
  private let dispute: Dispute

  init(_ child: OpenChild, _ row: Entered<Escalation>, on today: Day) {
    self.child = child
    self.row = row
    self.today = today
    dispute = child.grounds.dispute(row)
  }

  var nodes: [Node] { [clock, facts, stages] }

  var standing: EscalationStanding? {
    row.value.standing(on: today, stages: dispute.stages, policies: child.policies)
  }

  /// How long it has taken, and the last day of the whole.
  var clock: Node {
    guard let standing else { return .group([]) }
    let days = standing.workingDays.map { $0 == 1 ? "1 working day" : "\($0) working days" }
    guard standing.isOpen else {
      return .paragraph([
        StateTag("Resolved", .green).node, " ",
        .text(days.map { "after \($0)" } ?? "The days cannot be counted."),
      ])
    }
    let due = standing.dueOn.map { DueWords($0, on: today).node } ?? "Its last day is not known"
    return .inset([
      .paragraph([
        .text("Open for \(days ?? "an unknown time"). It is to be resolved by "), due, ".",
      ])
    ])
  }

  private var facts: Node {
    let value = row.value
    var rows: [SummaryList.Row] = [
      .init("Opened", value.openedOn.inWords),
      .init("Reason", value.reason?.rawValue.uppercasedFirst),
      .init(
        "Issues", value.issues.map(\.rawValue).joined(separator: "; ").uppercasedFirst.nilIfEmpty),
      .init("What the IRO asks for", [value.text.map { .written($0) } ?? "Not recorded"]),
      .init("IRO", child.name(of: value.officer)),
    ]
    if let day = value.cafcassReferredOn { rows.append(.init("Referred to Cafcass", day.inWords)) }
    if let day = value.overdueToldOn {
      rows.append(.init("Assistant director told that it was late", day.inWords))
    }
    if let day = value.legalAdviceOn { rows.append(.init("Legal advice taken", day.inWords)) }
    if value.resolvedOn != nil { rows += resolution }
    return SummaryList(rows).node
  }

  private var resolution: [SummaryList.Row] {
    [
      .init("Resolved", row.value.resolvedOn?.inWords),
      .init("At", row.value.resolvedAt?.rawValue.uppercasedFirst),
      .init("Outcome", row.value.outcome?.rawValue.uppercasedFirst),
      .init(
        "What changed for the child",
        [row.value.outcomeForChild.map { .written($0) } ?? "Not recorded"]),
    ]
  }

  var stages: Node {
    .table(
      "To whom it was put",
      [.init("Level"), .init("Asked"), .init("Answer due"), .init("Answer")],
      dispute.stages.map { stage in
        [
          .text(stage.level?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(stage.enteredOn.inWords), due(stage), answer(stage),
        ]
      }, empty: "It was put to nobody yet.")
  }

  private func due(_ stage: EscalationStage) -> Node {
    guard let due = stage.answerDue(policies: child.policies) else { return "No day is set" }
    let isWaiting = stage.respondedOn == nil && row.value.resolvedOn == nil
    return isWaiting ? DueWords(due, on: today).node : .text(due.inWords)
  }

  private func answer(_ stage: EscalationStage) -> Node {
    guard let day = stage.respondedOn else { return "No answer yet" }
    let agreed = stage.isAccepted.map { $0 ? "Agreed" : "Did not agree" } ?? "Answered"
    let by = stage.respondedBy.map { ", \($0)" } ?? ""
    return .group(
      [.paragraph("\(agreed) on \(day.inWords)\(by)")]
        + (stage.response.map { [.written($0)] } ?? []))
  }
}
