import Care

extension CaseGrounds {
  /// The last day on which anything may be recorded for the same to be counted of these children; nil
  /// where the same is counted for any later day.
  ///
  /// What follows a period is looked at up to the last day recorded (``recordedUntil``): a limit passes
  /// after its day, and what is done on a day beyond that day is done from then on.
  var turnsAfter: Day? {
    let limits = turningDays.limits.filter { $0 >= recordedUntil }
    let done = turningDays.done.filter { $0 > recordedUntil }.map { $0.adding(days: -1) }
    return (limits + done).min()
  }

  private typealias Turning = (limits: [Day], done: [Day])

  private var turningDays: Turning {
    [turningOfRecords, turningOfEscalations, turningOfDecisions].reduce(into: ([], [])) {
      $0.limits += $1.limits
      $0.done += $1.done
    }
  }

  private var turningOfRecords: Turning {
    var turning: Turning = ([], [])
    for review in reviews {
      let clocks = RecordingStep.counted.compactMap { review.clock(of: $0) }
      turning.limits += clocks.compactMap(\.dueOn)
      turning.done += clocks.compactMap(\.doneOn)
      turning.limits += [review.record?.planDueOn(policies: policies)].compactMap(\.self)
      turning.done += [review.record?.planUpdatedOn].compactMap(\.self)
    }
    return turning
  }

  private var turningOfEscalations: Turning {
    let opened = entries.all(Escalation.self).map(\.value)
      .filter { calendar.monthSlot(of: $0.openedOn) != nil }
    return (
      opened.compactMap {
        try? WorkingDays.englandAndWales.day(
          policies.count(.disputeDays, on: $0.openedOn), after: $0.openedOn)
      }, opened.compactMap(\.resolvedOn)
    )
  }

  private var turningOfDecisions: Turning {
    let due = entries.all(ReviewDecision.self).map(\.value)
      .filter { $0.dueOn.map { calendar.monthSlot(of: $0) != nil } ?? false }
    return (due.compactMap(\.dueOn), due.compactMap(\.doneOn))
  }
}
