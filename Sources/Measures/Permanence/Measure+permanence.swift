import Care

extension Measure {
  /// Measures of plans of permanence, and of what else the quality form judges.
  static let permanence: [Measure] = [
    Measure(
      identifier: "permanence.plan_share", kind: .share, unit: .percent,
      counted: "reviews with a plan of permanence in place", outOf: "reviews held",
      definition:
        "Reviews held in the period whose quality form says that a plan of permanence was in "
        + "place, of all reviews held.",
      cases: [.ofReviews("permanence plan") { review, _ in review.hasPlan }],
      needs: [QualityForm.self]),
    Measure(
      identifier: "permanence.second_review_plan_share", kind: .share, unit: .percent,
      counted: "second reviews with a plan of permanence in place", outOf: "second reviews held",
      definition:
        "Second reviews of a period of care held in the period whose quality form says that a "
        + "plan of permanence was in place.",
      cases: [
        .ofReviews("permanence plan at second", where: { $0.place == .second }) { review, _ in
          review.hasPlan
        }
      ], needs: [QualityForm.self]),
    Measure(
      identifier: "permanence.track_share", kind: .share, unit: .percent,
      counted: "reviews with so many plans at once",
      outOf: "reviews with a plan of permanence in place",
      definition:
        "Reviews held in the period with a plan of permanence in place, by how many plans are "
        + "pursued at once.",
      cases: [.tracks], needs: [QualityForm.self]),
    Measure(
      identifier: "permanence.plan_type_share", kind: .share, unit: .percent,
      counted: "reviews with that plan", outOf: "reviews held",
      definition:
        "Each plan of permanence named at a review held in the period, alone (single track) or "
        + "beside another (parallel), of all reviews held.",
      cases: [.planTypes], needs: [QualityForm.self]),
    Measure(
      identifier: "voice.considered_in_plan_share", kind: .share, unit: .percent,
      counted: "reviews at which the child's views were considered in the plans",
      outOf: "reviews held",
      definition: "Reviews held in the period whose quality form says that the child's views were "
        + "considered in the care plan, of all reviews held.",
      cases: [
        .ofReviews("views considered") { review, _ in review.form?.viewsConsidered == true }
      ], needs: [QualityForm.self]),
    Measure(
      identifier: "pathway.suitable_share", kind: .share, unit: .percent,
      counted: "reviews with a pathway plan judged suitable",
      outOf: "reviews of children of 16 and 17",
      definition:
        "Reviews held in the period of children of 16 and 17 whose quality form judges the "
        + "pathway plan suitable, of all reviews of children of that age.",
      cases: [
        .ofReviews(
          "pathway plan suitable", where: { $0.age.map { (16...17).contains($0) } ?? false }
        ) { review, _ in review.form?.isPathwayPlanSuitable == true }
      ], needs: [QualityForm.self]),
  ]
}

extension CaseBreakdown {
  static let tracks = CaseBreakdown(
    "tracks", by: "track", keys: PermanenceTrack.allCases.map(\.rawValue) + [notKnown],
    .events { grounds in
      grounds.reviews.filter(\.hasPlan).map {
        .of($0.child, on: $0.heldOn, key: PermanenceTrack.position(of: $0.form?.track))
      }
    })

  static let planTypes = CaseBreakdown(
    "plan types", by: "plan",
    keys: PermanencePlan.allCases.flatMap {
      ["\($0.rawValue): single track", "\($0.rawValue): parallel"]
    },
    .events { grounds in
      grounds.reviews.map { review in
        let plans = review.form?.plans ?? []
        let keys = plans.reduce(into: KeySet()) {
          $0.formUnion(KeySet(2 * PermanencePlan.position(of: $1) + (plans.count > 1 ? 1 : 0)))
        }
        return Case(review.child, on: review.heldOn, .counted(keys))
      }
    })
}

extension RecordedReview {
  /// Whether the quality form says that a plan of permanence is in place.
  fileprivate var hasPlan: Bool { form?.hasPermanencePlan == true }
}
