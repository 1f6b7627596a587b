import Care

extension Measure {
  /// Measures of whether what reviews decide is done.
  static let decisions: [Measure] = [
    Measure(
      identifier: "decisions.done_in_time_share", kind: .share, unit: .percent,
      counted: "decisions of reviews carried out by their day",
      outOf: "decisions of reviews that were due",
      definition:
        "Decisions of reviews whose day falls in the period, carried out on or before it. A "
        + "decision carried over with its day is counted once; one carried over to another day was not "
        + "carried out by the first. Decisions that were withdrawn, or whose day is not over, are left "
        + "out.",
      cases: [.decisionsInTime], needs: [ReviewDecision.self]),
    Measure(
      identifier: "decisions.carried_over", kind: .count, unit: .count,
      counted: "decisions carried over to a later review", outOf: nil,
      definition:
        "Decisions that a review held in the period took over from the one before, once for "
        + "each time.",
      cases: [.decisionsCarriedOver], needs: [ReviewDecision.self]),
  ]
}

extension CaseBreakdown {
  static let decisionsInTime = CaseBreakdown(
    "decisions done by their day",
    .events { grounds in
      grounds.decisionsByDay.map { child, decision, due in
        .of(decision, due: due, of: child, until: grounds.recordedUntil)
      }
    })

  static let decisionsCarriedOver = CaseBreakdown(
    "decisions carried over",
    .events { grounds in
      grounds.entries.all(ReviewDecision.self).filter { $0.value.carriedOver > 0 }
        .map { .of($0.child, on: $0.value.heldOn) }
    })
}

/// One decision with one day that it was given, and how often it had been carried over with it.
private struct DecisionDay: Hashable {
  let child: Key<Child>?
  let madeOn: Day
  let text: String
  let dueOn: Day
  let carriedOver: Int
}

extension CaseGrounds {
  /// Each decision once for each day that it was given, as it stood at the last review that kept the
  /// day.
  fileprivate var decisionsByDay: [(Key<Child>?, ReviewDecision, Day)] {
    func place(_ row: Entered<ReviewDecision>, _ dueOn: Day, _ times: Int) -> DecisionDay {
      DecisionDay(
        child: row.child, madeOn: row.value.madeOn, text: row.value.text, dueOn: dueOn,
        carriedOver: times)
    }
    let rows = entries.all(ReviewDecision.self)
    let held = Set(
      rows.compactMap { row in row.value.dueOn.map { place(row, $0, row.value.carriedOver) } })
    return rows.compactMap { row in
      guard let dueOn = row.value.dueOn else { return nil }
      let isKept = held.contains(place(row, dueOn, row.value.carriedOver + 1))
      let isClosed = row.value.doneOn != nil || row.value.status == .dropped
      return isKept && !isClosed ? nil : (row.child, row.value, dueOn)
    }
  }
}

extension Case {
  fileprivate static func of(
    _ decision: ReviewDecision, due: Day, of child: Key<Child>?, until last: Day
  ) -> Case {
    if decision.status == .dropped { return .leftOut(child, on: due, "withdrawn") }
    if decision.status == .done, decision.doneOn == nil {
      return .leftOut(child, on: due, "day not recorded")
    }
    if let doneOn = decision.doneOn, doneOn <= min(due, last) { return .of(child, on: due) }
    return due < last || decision.status == .carriedOver
      ? .of(child, on: due, met: false) : .leftOut(child, on: due, "not yet due")
  }
}
