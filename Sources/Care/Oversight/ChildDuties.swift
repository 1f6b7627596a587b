/// What is to be done for one child, worked out from the history and the service's own records.
///
/// What was done after the day that is looked at is still to be done on it.
package struct ChildDuties: Sendable {
  package let history: CareHistory
  /// The child's rows alone.
  package let entries: Entries
  package let loaded: LoadedYears
  package let policies: Policies

  package init(
    _ history: CareHistory, _ entries: Entries, loaded: LoadedYears,
    policies: Policies = .standard
  ) {
    self.history = history
    self.entries = entries
    self.loaded = loaded
    self.policies = policies
  }

  /// Everything that is still to be done at the end of a day, what is due first in front.
  package func all(on day: Day) -> [Duty] {
    (recording(on: day) + decisions(on: day) + midpoint(on: day) + escalations(on: day)
      + monitored(on: day))
      .sorted {
        ($0.dueOn, $0.kind.rawValue, $0.subject) < ($1.dueOn, $1.kind.rawValue, $1.subject)
      }
  }

  func duty(_ kind: DutyKind, by day: Day?, _ subject: String) -> Duty? {
    day.map { Duty(kind: kind, child: history.key, dueOn: $0, subject: subject) }
  }

  /// Reviews whose recording Heard holds: those with rows, those since the first of them, and those
  /// since the first year that is kept whole.
  private func recordedReviews(until day: Day) -> [Day] {
    let rows =
      entries.all(ReviewRecord.self).map(\.value.heldOn)
      + entries.all(ReviewMeeting.self).map(\.value.heldOn)
    let first = [rows.min(), policies.firstKeptYear?.firstDay].compactMap(\.self).min()
    guard let first else { return [] }
    return Set(history.reviews.map(\.heldOn)).filter { $0 >= first && $0 <= day }.sorted()
  }

  private func recording(on day: Day) -> [Duty] {
    recordedReviews(until: day).flatMap { heldOn -> [Duty] in
      let record =
        entries.all(ReviewRecord.self).last { $0.value.heldOn == heldOn }?.value
        ?? .with { $0.heldOn = heldOn }
      let subject = "the review of \(heldOn.inWords)"
      let steps = RecordingStep.allCases.compactMap { step -> Duty? in
        let clock = record.clock(of: step, policies: policies)
        if clock.doneOn.map({ $0 <= day }) ?? false { return nil }
        if step == .response, !isAnswerOpen(record, on: day) { return nil }
        return duty(step.duty, by: clock.dueOn, subject)
      }
      let isPlanUpdated = record.planUpdatedOn.map { $0 <= day } ?? false
      let plan = isPlanUpdated ? nil : record.planDueOn(policies: policies)
      return (steps + [duty(.updatePlan, by: plan, subject)].compactMap(\.self)).map { duty in
        var duty = duty
        duty.heldOn = heldOn
        return duty
      }
    }
  }

  /// Whether the team manager may still answer: the decisions were sent, and silence is not yet
  /// agreement.
  private func isAnswerOpen(_ record: ReviewRecord, on day: Day) -> Bool {
    guard let sentOn = record.decisionsSentOn, sentOn <= day else { return false }
    return record.answer(on: day, policies: policies) == nil
  }

  private func decisions(on day: Day) -> [Duty] {
    entries.all(ReviewDecision.self).filter { $0.value.isOpen(on: day) }.compactMap { row in
      var duty = duty(
        .carryOutDecision, by: row.value.dueOn, "of the review of \(row.value.heldOn.inWords)")
      duty?.decision = row.key
      return duty
    }
  }

  private func midpoint(on day: Day) -> [Duty] {
    let early = entries.all(ReviewPlan.self).map(\.value).filter { $0.bookedOn <= day }
      .compactMap(\.earlyReview)
    guard let last = history.reviews.last(where: { $0.heldOn <= day })?.heldOn,
      let due = history.nextReviewDue(on: day, loaded: loaded, policies: policies, early: early),
      due.from == last,
      let window = MidpointWindow(after: last, due: due.day, policies: policies)
    else { return [] }
    // One made after the window is late in the figures, and is not asked for again.
    let isChecked = entries.all(MidpointCheck.self).contains {
      $0.value.checkedOn <= day && $0.value.checkedOn >= window.days.first
    }
    guard !isChecked else { return [] }
    var check = duty(.checkAtMidpoint, by: window.days.last, "after the review of \(last.inWords)")
    check?.startsOn = window.days.first
    return [check].compactMap(\.self)
  }
}

extension ChildDuties {
  private func escalations(on day: Day) -> [Duty] {
    let stages = Dictionary(
      grouping: entries.all(EscalationStage.self).map(\.value), by: \.escalation)
    return entries.all(Escalation.self).flatMap { entered -> [Duty] in
      let standing = entered.value.standing(
        on: day, stages: stages[entered.key] ?? [], policies: policies)
      guard let standing, standing.isOpen else { return [] }
      let subject = "opened on \(standing.openedOn.inWords)"
      let missed = [
        standing.isOverdue ? standing.dueOn : nil,
        standing.isAnswerOverdue ? standing.answerDueOn : nil,
      ].compactMap(\.self).min()
      return [
        duty(.answerEscalation, by: standing.answerDueOn, subject),
        duty(.resolveEscalation, by: standing.dueOn, subject),
        duty(
          .tellAssistantDirector, by: standing.isToBeTold ? missed?.adding(days: 1) : nil, subject),
      ].compactMap(\.self)
    }
  }

  /// The newest row of each item tells when it is next due.
  private func monitored(on day: Day) -> [Duty] {
    var newest: [MonitoredItemKind: MonitoredItem] = [:]
    for row in entries.all(MonitoredItem.self).map(\.value) where row.recordedOn <= day {
      guard let item = row.item else { continue }
      if let held = newest[item], held.recordedOn > row.recordedOn { continue }
      newest[item] = row
    }
    guard history.isInCare(on: day) else { return [] }
    return newest.compactMap { item, row in
      duty(.monitored, by: row.nextDue(for: history, on: day, policies: policies), item.rawValue)
    }
  }
}
