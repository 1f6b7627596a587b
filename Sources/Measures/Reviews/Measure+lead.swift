import Care

extension Measure {
  /// Measures of how far reviews are the child's own, and of why they are late.
  static let lead: [Measure] = [
    Measure(
      identifier: "reviews.late_by_reason_share", kind: .share, unit: .percent,
      counted: "late reviews for the reason", outOf: "reviews held after the day they were due",
      definition:
        "Reviews held in the period after the day on which they were due, by the reason that "
        + "was recorded.",
      cases: [.lateByReason], needs: [LateReview.self]),
    Measure(
      identifier: "voice.child_led_share", kind: .share, unit: .percent,
      counted: "reviews that the child chaired, alone or together with the officer",
      outOf: "reviews of children aged 4 and over",
      definition:
        "Reviews held in the period of children of 4 and over that the child chaired, alone "
        + "or together with the officer, of all reviews of children of that age.",
      cases: [
        .ofReviews("child led", where: { $0.age.map { $0 >= 4 } ?? false }) { review, _ in
          review.meeting?.chair == .child || review.meeting?.chair == .together
        }
      ], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "voice.child_chose_share", kind: .share, unit: .percent,
      counted: "planned reviews of which the child chose it",
      outOf: "planned reviews of which it was recorded who chose",
      definition:
        "Reviews planned for a day of the period of which the plan says that the child chose "
        + "the place, the time, who comes or who chairs, of those of which it says whether they did.",
      cases: [.childChose], needs: [ReviewPlan.self]),
    Measure(
      identifier: "voice.explained_share", kind: .share, unit: .percent,
      counted: "reviews at which it was explained to the child",
      outOf: "reviews of which it was recorded",
      definition:
        "Reviews held in the period at which the officer explained to the child their rights "
        + "to legal advice, how to complain or how to have an advocate, of those of which it was "
        + "recorded whether it was explained.",
      cases: [.explained], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "voice.advocate_share", kind: .share, unit: .percent,
      counted: "reviews with the child's advocate there", outOf: "reviews held",
      definition: "Reviews held in the period at which an advocate of the child was there.",
      cases: [
        .ofReviews("advocate there") { review, _ in review.meeting?.advocatePresent == true }
      ], needs: [ReviewMeeting.self]),
  ]
}

extension CaseBreakdown {
  static let lateByReason = CaseBreakdown(
    "late by reason", by: "reason", keys: ReasonLate.allCases.map(\.rawValue) + [notKnown],
    .events { grounds in
      grounds.reviews.filter { review in review.dueOn.map { $0 < review.heldOn } ?? false }
        .map {
          .of($0.child, on: $0.heldOn, key: ReasonLate.position(of: $0.late?.reason))
        }
    })

  static let childChose = CaseBreakdown(
    "child chose", by: "choice", keys: ["the place", "the time", "who comes", "who chairs"],
    .events { grounds in
      grounds.entries.all(ReviewPlan.self).map { plan in
        .answered(
          plan.child, on: plan.value.plannedFor,
          [
            plan.value.childChosePlace, plan.value.childChoseTime, plan.value.childChoseWhoComes,
            plan.value.childChoseChair,
          ])
      }
    })

  static let explained = CaseBreakdown(
    "explained", by: "explained", keys: ["legal advice", "how to complain", "advocacy"],
    .events { grounds in
      grounds.reviews.map { review in
        .answered(
          review.child, on: review.heldOn,
          [
            review.meeting?.rightsExplained, review.meeting?.complaintsExplained,
            review.meeting?.advocacyExplained,
          ])
      }
    })
}

extension Case {
  /// A record with several answers, each in the denominator of its own key where it was given.
  static func answered(_ child: Key<Child>?, on day: Day, _ answers: [Bool?]) -> Case {
    var asked: KeySet = []
    var met: KeySet = []
    for (position, answer) in answers.enumerated() where answer != nil {
      asked.formUnion(KeySet(position))
      if answer == true { met.formUnion(KeySet(position)) }
    }
    return Case(child, on: day, .countedIn(asked, met: met))
  }
}
