import Care
import HTML

/// The clocks of recording a review: by which day each step is to be done, or when it was.
struct ReviewClocks {
  let record: ReviewRecord
  let policies: Policies
  let today: Day

  var node: Node {
    .group([
      .element(
        .ul,
        [.class("heard-clocks"), Attribute(.ariaLabel, "By when the review is to be recorded")],
        RecordingStep.allCases.map(clock)),
      .element(
        .p, [.class("govuk-body-s heard-noprint")], [RulePart.records.helpLink.node]),
    ])
  }

  private func clock(_ step: RecordingStep) -> Node {
    let clock = record.clock(of: step, policies: policies)
    let isSilent = step == .response && record.answer(on: today, policies: policies) == .silence
    let look =
      clock.doneOn != nil || isSilent
      ? " heard-clocks__clock--done"
      : clock.isOverdue(on: today) ? " heard-clocks__clock--late" : ""
    return .element(
      .li, [.class("heard-clocks__clock" + look)],
      [.element(.span, [.class("heard-clocks__name")], [.text(step.name)])]
        + words(clock, isSilent: isSilent))
  }

  private func words(_ clock: StepClock, isSilent: Bool) -> [Node] {
    if let doneOn = clock.doneOn {
      let late = clock.daysLate(on: today).map {
        ", \($0) working \($0 == 1 ? "day" : "days") late"
      }
      return [.text("Done on \(doneOn.inWords)\(late ?? "")")]
    }
    guard let dueOn = clock.dueOn else {
      return [
        .text(
          clock.step == .response
            ? "Within \(policies.count(.responseDays, on: record.heldOn)) working days of getting them"
            : "Cannot be worked out: it lies outside the bank holidays known")
      ]
    }
    if isSilent { return [.text("No answer by \(dueOn.inWords): taken as agreed")] }
    return [DueWords(dueOn, on: today).node]
  }
}

extension RecordingStep {
  /// What the step is called, where its clock is shown.
  var name: String {
    switch self {
    case .decisions: "Decisions to the team manager"
    case .response: "Team manager's answer"
    case .complete: "Record complete"
    case .distribute: "Record sent out"
    }
  }
}
