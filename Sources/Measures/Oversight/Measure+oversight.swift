import Care

extension Measure {
  /// Measures of what officers do between reviews.
  static let oversight: [Measure] = [
    Measure(
      identifier: "midpoint.checked_share", kind: .share, unit: .percent,
      counted: "intervals between reviews with a midpoint check",
      outOf: "intervals between reviews",
      definition:
        "Intervals between two reviews of a period of care that ended in the period, with a "
        + "check between one and two thirds of the way from the first to the day on which the second "
        + "was due (by the policy of the day).",
      cases: [.midpoints], needs: [MidpointCheck.self]),
    Measure(
      identifier: "midpoint.progress_share", kind: .share, unit: .percent,
      counted: "midpoint checks that found it", outOf: "midpoint checks",
      definition:
        "Midpoint checks made in the period by how they found the plan to go on: on track, with "
        + "some delay, or in drift, and those of which it was not recorded; checks outside the middle "
        + "third of the time between two reviews too.",
      cases: [.midpointProgress], needs: [MidpointCheck.self]),
    Measure(
      identifier: "visits.seen_before_review_share", kind: .share, unit: .percent,
      counted: "reviews before which the officer saw the child", outOf: "reviews held",
      definition:
        "Reviews held in the period with a visit of the officer, or a talk alone with the "
        + "child, in the 20 working days before.",
      cases: [.seenBeforeReview], needs: [Visit.self]),
    Measure(
      identifier: "visits.in_six_months_share", kind: .share, unit: .percent,
      counted: "children whom the officer visited in six months", outOf: "children in care",
      definition:
        "Children in care at the end with a visit of the officer, or a talk alone with the "
        + "child, in the six months before.",
      cases: [.visitedAtYearEnds, .visitedAtMonthEnds], needs: [Visit.self]),
    Measure(
      identifier: "placements.moves_notified_share", kind: .share, unit: .percent,
      counted: "unplanned moves of which the officer was told in time", outOf: "unplanned moves",
      definition:
        "Moves without a plan in the period of which the officer was told within 2 working "
        + "days (by the policy of the day).",
      cases: [
        .ofMoves("moves notified") { move, policies in
          let limit = policies.count(.moveNoticeDays, on: move.movedOn)
          let due = try? WorkingDays.englandAndWales.day(limit, after: move.movedOn)
          return move.notifiedOn.flatMap { told in due.map { told <= $0 } } ?? false
        }
      ], needs: [UnplannedMove.self]),
    Measure(
      identifier: "placements.early_review_decided_share", kind: .share, unit: .percent,
      counted: "unplanned moves after which it was decided whether to bring the review forward",
      outOf: "unplanned moves",
      definition:
        "Moves without a plan in the period after which the officer decided whether to bring "
        + "the review forward, and recorded it.",
      cases: [.ofMoves("early review decided") { move, _ in move.reviewBroughtForward != nil }],
      needs: [UnplannedMove.self]),
  ]
}

extension CaseBreakdown {
  static func ofMoves(
    _ name: String, _ isMet: @escaping @Sendable (UnplannedMove, Policies) -> Bool
  ) -> CaseBreakdown {
    CaseBreakdown(
      name,
      .events { grounds in
        grounds.entries.all(UnplannedMove.self).map {
          .of($0.child, on: $0.value.movedOn, met: isMet($0.value, grounds.policies))
        }
      })
  }

  static let midpoints = CaseBreakdown(
    "midpoints",
    .events { grounds in
      let checks = grounds.days(of: MidpointCheck.self, \.checkedOn)
      return grounds.reviews.compactMap { review in
        guard review.place != .first, let start = review.previousOn else { return nil }
        guard let due = review.dueOn,
          let window = MidpointWindow(after: start, due: due, policies: grounds.policies)
        else { return .leftOut(review.child, on: review.heldOn, "due day not known") }
        let isChecked = checks[review.child, default: []].contains { window.contains($0) }
        return .of(review.child, on: review.heldOn, met: isChecked)
      }
    })

  static let midpointProgress = rows(
    of: MidpointCheck.self, "midpoint progress", by: "progress", \.progress, officer: \.officer)

  static let seenBeforeReview = CaseBreakdown(
    "seen before review",
    .events { grounds in
      grounds.reviews.map { review in
        guard let first = try? WorkingDays.englandAndWales.day(20, before: review.heldOn) else {
          return .leftOut(review.child, on: review.heldOn, "working days not known")
        }
        let isSeen = grounds.visits[review.child, default: []].contains {
          first <= $0 && $0 < review.heldOn
        }
        return .of(review.child, on: review.heldOn, met: isSeen)
      }
    })

  static let visitedAtYearEnds = CaseBreakdown(
    "visited by year ends", .yearEnds { grounds, day in grounds.visited(by: day) })

  static let visitedAtMonthEnds = CaseBreakdown(
    "visited by month ends", .monthEnds { grounds, day in grounds.visited(by: day) })
}

extension CaseGrounds {
  /// The days of a kind of record of each child.
  func days<E: Entry>(of type: E.Type, _ day: KeyPath<E, Day>) -> [Key<Child>: [Day]] {
    var days: [Key<Child>: [Day]] = [:]
    for row in entries.all(type) {
      if let child = row.child { days[child, default: []].append(row.value[keyPath: day]) }
    }
    return days
  }

  fileprivate func visited(by day: Day) -> [Case] {
    let first = day.adding(months: -6)
    return childrenInCare(on: day).map { child in
      let isVisited = visits[child, default: []].contains { first < $0 && $0 <= day }
      return .of(child, on: day, met: isVisited)
    }
  }
}
