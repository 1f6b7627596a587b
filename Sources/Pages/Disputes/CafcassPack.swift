package import Care

/// What Cafcass is given with a referral: what was raised, when, with whom, and each answer.
///
/// It leaves as a version of a record does: looked through, and released by a second person. Legal
/// advice stays out: it is the officer's own.
package struct CafcassPack: Sendable {
  private let child: OpenChild
  private let row: Entered<Escalation>
  private let dispute: Dispute

  package init(_ child: OpenChild, _ row: Entered<Escalation>) {
    self.child = child
    self.row = row
    dispute = child.grounds.dispute(row)
  }

  /// Its texts, in the order in which things happened; what Cafcass itself was asked and said is known to
  /// it.
  package var parts: [RecordVersion.Part] {
    [escalation] + informal + [part("What the IRO asks for", row.value.text)]
      + dispute.stages.filter { $0.level != .cafcass }.map(stage) + ending
  }

  private func part(_ title: String, _ text: String?) -> RecordVersion.Part {
    RecordVersion.Part(title: title, text: text ?? "")
  }

  private var escalation: RecordVersion.Part {
    let value = row.value
    let last = child.history.reviews.last { $0.heldOn <= value.openedOn }?.heldOn
    let lines = [
      "Opened on \(value.openedOn.inWords)", value.reason.map { "Reason: \($0.rawValue)" },
      value.issues.isEmpty
        ? nil : "Issues: " + value.issues.map(\.rawValue).joined(separator: "; "),
      child.name(of: value.officer).map { "IRO: \($0)" },
      child.guarded.team.map { "Social-work team: \($0)" },
      last.map { "Last review of the case before it: \($0.inWords)" },
      value.cafcassReferredOn.map { "Referred to Cafcass on \($0.inWords)" },
    ]
    return part("The escalation", lines.compactMap(\.self).joined(separator: "\n"))
  }

  private var informal: [RecordVersion.Part] {
    guard let raised = row.value.intervention.flatMap({ child.entries.entry($0) }) else {
      return []
    }
    return [
      part(
        "What was raised informally on \(raised.raisedOn.inWords)",
        raised.text ?? raised.issue?.rawValue.uppercasedFirst)
    ]
  }

  private func stage(_ stage: EscalationStage) -> RecordVersion.Part {
    let level = stage.level?.rawValue ?? "a level that is not recorded"
    return part(
      "\(level.uppercasedFirst), asked on \(stage.enteredOn.inWords)", answer(stage))
  }

  private func answer(_ stage: EscalationStage) -> String {
    guard let day = stage.respondedOn else { return "No answer yet" }
    let agreed = stage.isAccepted.map { $0 ? "Agreed" : "Did not agree" } ?? "Answered"
    let by = stage.respondedBy.map { ", \($0)" } ?? ""
    return ["\(agreed) on \(day.inWords)\(by)", stage.response].compactMap(\.self)
      .joined(separator: "\n")
  }

  private var ending: [RecordVersion.Part] {
    guard let day = row.value.resolvedOn else { return [] }
    let outcome = row.value.outcome.map { ": \($0.rawValue)" } ?? ""
    return [
      part("How it ended", "Resolved on \(day.inWords)\(outcome)"),
      part("What changed for the child", row.value.outcomeForChild),
    ]
  }
}
