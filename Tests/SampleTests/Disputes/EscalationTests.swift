import Care
import Sample
import Testing

struct EscalationTests {
  @Test(arguments: Made.allCases)
  func `stages rise from the first, each with its clock, and the last of them settles it`(
    made: Made
  ) throws {
    let work = try made.work
    expectNone(
      work.children.indices.flatMap { position -> [String] in
        let entries = work.children[position]
        return entries.all(Escalation.self).compactMap { row in
          let dispute = work.grounds(of: position).dispute(row)
          let levels = dispute.managementStages.compactMap { $0.level?.stage }
          let areClocksRight = dispute.stages.allSatisfy {
            $0.responseDueOn == $0.level?.answerDue(after: $0.enteredOn)
              && $0.respondedOn.map { [entered = $0.enteredOn] in $0 >= entered } ?? true
          }
          let isFirst = levels.first == 1 && dispute.stages.first?.enteredOn == row.value.openedOn
          let isRising = zip(levels, levels.dropFirst()).allSatisfy { $0 < $1 }
          let isSettled =
            !dispute.isResolved || dispute.stages.contains { $0.level == row.value.resolvedAt }
          return areClocksRight && isFirst && isRising && isSettled
            ? nil : "\(work.census.identifiers[position]): \(row.value.openedOn)"
        }
      })
  }

  @Test(arguments: Made.allCases)
  func `an escalation is about a child in care, by the child's officer, and of one reason`(
    made: Made
  ) throws {
    let work = try made.work
    expectNone(
      work.problems(Escalation.self) { escalation, position in
        let day = escalation.openedOn
        let isInCare = work.census.periods[position].contains { $0.holds(on: day) }
        let named = work.children[position].all(Appointment.self).map(\.value)
          .filter { $0.holds(on: day) }
        let isOwn = named.contains { $0.officer == escalation.officer }
        let isOver = escalation.resolvedOn.map { day <= $0 } ?? true
        return isInCare && isOwn && isOver && escalation.reason != nil
          && (escalation.outcome != nil) == (escalation.resolvedOn != nil) ? nil : "\(day)"
      })
  }

  @Test(arguments: Made.allCases)
  func `an intervention ends after it was raised, and with an outcome`(
    made: Made
  ) throws {
    let work = try made.work
    expectNone(
      work.problems(Intervention.self) { intervention, _ in
        let isOrdered = intervention.endedOn.map { $0 >= intervention.raisedOn } ?? true
        return isOrdered && intervention.issue != nil
          && (intervention.outcome != nil) == (intervention.endedOn != nil)
          ? nil : "\(intervention.raisedOn)"
      })
  }

  /// The work that an escalation, or an intervention, says was not done.
  @Test(arguments: Made.allCases)
  func `what is raised for work not done is about a decision that was past its day`(
    made: Made
  ) throws {
    let work = try made.work
    func isOwed(_ owed: OwedWork, on day: Day, _ position: Int) -> Bool {
      work.children[position].all(ReviewDecision.self).map(\.value).contains { decision in
        decision.text == owed.text && decision.heldOn < day
          && (decision.dueOn.map { $0 < day } ?? false)
          && (decision.doneOn.map { $0 >= day } ?? true)
      }
    }
    expectNone(
      work.problems(Escalation.self) { escalation, position in
        let isGrounded = escalation.issues.allSatisfy {
          isOwed($0.owed, on: escalation.openedOn, position)
        }
        return isGrounded && !escalation.issues.isEmpty ? nil : "\(escalation.openedOn)"
      })
    expectNone(
      work.problems(Intervention.self) { intervention, position in
        guard let owed = intervention.issue?.owed else { return nil }
        return isOwed(owed, on: intervention.raisedOn, position) ? nil : "\(intervention.raisedOn)"
      })
  }
}
