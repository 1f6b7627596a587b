extension QualityForm {
  /// Refuses a form of no review, a second one of the same, and answers that deny one another.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.checkReview(heldOn: heldOn)
    try grounds.checkIsOnly(QualityForm.self, of: \.heldOn, on: heldOn)
    try checkPlans()
    if Set(concerns).count != concerns.count {
      throw Breach("A concern is named twice. Take one out.")
    }
    if otherConcern?.isBlank == false && !concerns.contains(.other) {
      throw Breach(
        "It is said what another concern is, and “other” is not among the concerns. Tick it, or take "
          + "the words out.", at: "otherConcern")
    }
    if isPathwayPlanSuitable != nil, let age = grounds.history?.bornOn?.age(on: heldOn), age < 15 {
      throw Breach(
        "A pathway plan is judged, and the child was \(max(age, 0)) on the day of the review. Leave the "
          + "answer empty, or correct the date of birth.")
    }
  }

  private func checkPlans() throws(Breach) {
    if !plans.isEmpty && hasPermanencePlan != true {
      throw Breach(
        "Plans of permanence are named, and it is not said that one is in place. Answer that first."
      )
    }
    if track != nil && hasPermanencePlan == false {
      throw Breach("There is no plan of permanence, and a track is given. Correct one of the two.")
    }
    if hasPermanencePlan == true && !(whyNoPlan ?? "").isBlank {
      throw Breach(
        "A plan of permanence is in place, and it is said why there is none. Correct one of the two."
      )
    }
    if Set(plans).count != plans.count {
      throw Breach("A plan of permanence is named twice. Take one out.")
    }
    if let track, !plans.isEmpty, plans.count != track.plans {
      throw Breach(
        "A \(track.rawValue) track pursues \(track.plans) plan\(track.plans == 1 ? "" : "s") at once, "
          + "and \(plans.count) \(plans.count == 1 ? "is" : "are") named. Correct one of the two.")
    }
    if plans.count > 3 {
      throw Breach(
        "At most three plans of permanence are pursued at once; \(plans.count) are named.")
    }
  }
}

extension PermanenceTrack {
  /// How many plans are pursued at once.
  package var plans: Int {
    switch self {
    case .single: 1
    case .twin: 2
    case .triple: 3
    }
  }

  /// The track of so many plans; nil for none and for more than three.
  package init?(plans: Int) {
    guard let track = PermanenceTrack.allCases.first(where: { $0.plans == plans }) else {
      return nil
    }
    self = track
  }
}
