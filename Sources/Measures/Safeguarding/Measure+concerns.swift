import Care

extension Measure {
  /// Measures of concerns for a child's safety that are current at a review.
  static let concerns: [Measure] = [
    Measure(
      identifier: "safeguarding.reviews_with_concern", kind: .count, unit: .count,
      counted: "reviews with a current concern for the child's safety", outOf: nil,
      definition: reviewsDefinition, cases: [.reviewsWithConcern], needs: [QualityForm.self]),
    Measure(
      identifier: "safeguarding.reviews_with_concern_share", kind: .share, unit: .percent,
      counted: "reviews with a current concern for the child's safety", outOf: "reviews held",
      definition: reviewsDefinition, cases: [.reviewsWithConcern], needs: [QualityForm.self]),
    Measure(
      identifier: "safeguarding.children_with_concern", kind: .count, unit: .count,
      counted: "children with a current concern for their safety at a review", outOf: nil,
      definition: childrenDefinition, cases: [.childrenWithConcern], needs: [QualityForm.self]),
    Measure(
      identifier: "safeguarding.children_with_concern_share", kind: .share, unit: .percent,
      counted: "children with a current concern for their safety at a review",
      outOf: "children in care at some time in the year",
      definition: childrenDefinition, cases: [.childrenWithConcern], needs: [QualityForm.self]),
    Measure(
      identifier: "safeguarding.concern_share", kind: .share, unit: .percent,
      counted: "concerns of that kind", outOf: "all concerns recorded",
      definition: "Each concern that the quality form of a review held in the period names, of all "
        + "concerns named; a review may name several.",
      cases: [.concernKinds], needs: [QualityForm.self]),
    Measure(
      identifier: "safeguarding.safety_plan_share", kind: .share, unit: .percent,
      counted: "reviews with a plan for the child's safety",
      outOf: "reviews with a current concern for it",
      definition: "Reviews held in the period whose quality form names a current concern for the "
        + "child's safety and says that there is a plan for it, of all with such a concern.",
      cases: [
        .ofReviews("safety plan", where: { $0.form?.concerns.isEmpty == false }) { review, _ in
          review.form?.hasSafetyPlan == true
        }
      ], needs: [QualityForm.self]),
    Measure(
      identifier: "safeguarding.therapeutic_support_share", kind: .share, unit: .percent,
      counted: "reviews of children who have therapeutic support",
      outOf: "reviews of which it was recorded",
      definition:
        "Reviews held in the period whose quality form says that the child has therapeutic "
        + "support, of those whose form says whether they have.",
      cases: [
        .ofReviews("therapeutic support", where: { $0.form?.therapeuticSupport != nil }) {
          review, _ in review.form?.therapeuticSupport == true
        }
      ], needs: [QualityForm.self]),
  ]

  private static let reviewsDefinition =
    "Reviews held in the period whose quality form names a concern for the child's safety that is "
    + "current, of all reviews held."
  private static let childrenDefinition =
    "Different children in care at some time in the year with a review held in it at which a concern "
    + "for their safety was current."
}

extension CaseBreakdown {
  static let reviewsWithConcern = CaseBreakdown.ofReviews("reviews with concern") { review, _ in
    review.form?.concerns.isEmpty == false
  }

  static let childrenWithConcern = CaseBreakdown(
    "children with concern",
    .years { grounds, year in
      let concerned = Set(
        grounds.reviews.filter {
          year.contains($0.heldOn) && $0.form?.concerns.isEmpty == false
        }.map(\.child))
      return grounds.histories.filter { grounds.wasInCare($0, during: year) }.map {
        .of($0.key, on: year.last, met: concerned.contains($0.key))
      }
    })

  static let concernKinds = CaseBreakdown(
    "kinds of concern", by: "concern", keys: SafeguardingConcern.allCases.map(\.rawValue),
    .events { grounds in
      grounds.reviews.flatMap { review in
        (review.form?.concerns ?? []).map {
          .of(review.child, on: review.heldOn, key: SafeguardingConcern.position(of: $0))
        }
      }
    })
}

extension CaseGrounds {
  /// Whether a child counts among those in care during a year: in care on the day before, or started
  /// in it.
  func wasInCare(_ history: CareHistory, during year: Period) -> Bool {
    history.isInCare(on: year.first.adding(days: -1))
      || history.periodsOfCare(policies: policies).contains {
        !$0.isShortBreak && $0.isStartKnown && year.contains($0.startedOn)
      }
  }
}
