import Care

/// The quality form of each review: plans of permanence, what is judged suitable, concerns.
struct FormPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  let plans: PlansOfPermanence
  private let concerns: ConcernPlan
  private var considered: Set<Int> = []

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
    plans = PlansOfPermanence(ground, reviews)
    concerns = ConcernPlan(ground, reviews)
    var dice = ground.dice(0, .quality)
    for (year, share) in [70, 74, 78].enumerated() {
      let all = reviews.positions(year: year)
      considered.formUnion(dice.chosen((all.count * share + 50) / 100, of: all))
    }
  }

  func form(of position: Int) -> QualityForm {
    let review = reviews.all[position]
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: review.child, subject: .quality)
    return .with { form in
      form.heldOn = review.heldOn
      form.plans = plans.plans(of: position)
      form.hasPermanencePlan = !form.plans.isEmpty
      form.track = PermanenceTrack(plans: form.plans.count)
      if form.plans.isEmpty {
        form.whyNoPlan = dice.one(of: [
          "The plan is not written so that it can be followed.",
          "An assessment that it waits for is not complete.",
          "The social worker changed, and the plan was not taken up.",
        ])
      }
      form.planningMeetingHeld = dice.happens(form.plans.isEmpty ? 30 : 66)
      form.viewsConsidered = considered.contains(position)
      form.isLegalStatusSuitable = dice.happens(96)
      form.isCarePlanSuitable = dice.happens(92)
      form.isHealthPlanSuitable = dice.happens(93)
      form.isEducationPlanSuitable = review.age >= 3 ? dice.happens(87) : nil
      form.isFamilyPlanSuitable = dice.happens(92)
      form.isPathwayPlanSuitable = review.age >= 16 ? dice.happens(61) : nil
      form.concerns = concerns.concerns(of: position)
      guard !form.concerns.isEmpty else { return }
      if form.concerns.contains(.other) { form.otherConcern = otherConcern(of: position) }
      form.hasSafetyPlan = dice.happens(88)
      form.therapeuticSupport = dice.happens(55)
    }
  }

  private func otherConcern(of position: Int) -> String? {
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: reviews.all[position].child,
      subject: .otherConcerns)
    return dice.one(of: [
      ("money is taken from the child by others", 3), ("strangers write to the child in games", 4),
      ("the child stays up at night and sleeps in lessons", 3), (nil, 2),
    ])
  }
}
