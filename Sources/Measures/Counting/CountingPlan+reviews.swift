import Care

extension CountingPlan {
  /// Shows a visitor the reviews that count; `placed` is nil where nobody asks for their places.
  func walkReviews(
    _ history: CareHistory, _ placed: [PlacedReview]?, _ visitor: inout some CareVisitor
  ) {
    var fourthBirthday: Day?
    for index in history.reviews.indices {
      let review = history.reviews[index]
      guard let slot = calendar.monthSlot(of: review.heldOn) else { continue }
      if index > 0 && history.reviews[index - 1].heldOn == review.heldOn { continue }
      if fourthBirthday == nil { fourthBirthday = history.bornOn?.birthday(4) ?? .earliest }
      let placed = placed?[index]
      let held = ReviewHeld(
        heldOn: review.heldOn, participation: review.participation,
        place: placed?.place ?? .unknown, dueOn: placed?.due?.day,
        isUnderFour: fourthBirthday.map { review.heldOn < $0 } ?? false,
        tookPart: review.participation?.tookPart(on: review.heldOn, policies: policies) ?? false,
        isAdoptionByRegulation33: placed?.due?.rule.isOfRegulation33 == true
          && history.isPlacedForAdoption(on: review.heldOn))
      if let placed, placed.period?.isShortBreak ?? history.isOnlyShortBreaks(by: review.heldOn) {
        visitor.visit(shortBreak: held, monthSlot: slot)
      } else {
        visitor.visit(held, monthSlot: slot)
      }
    }
  }
}

extension ReviewInterval {
  fileprivate var isOfRegulation33: Bool {
    switch self {
    case .first, .second, .later: true
    default: false
    }
  }
}

extension CareHistory {
  /// Whether the episode that a day falls in is a placement for adoption.
  fileprivate func isPlacedForAdoption(on day: Day) -> Bool {
    guard let index = episodes.lastIndex(where: { $0.startedOn <= day }) else { return false }
    return settledPlacement(ofEpisodeAt: index)?.group == .forAdoption
  }

  /// Whether a review outside every period is one of short breaks: the episode before it, or else
  /// the first of all, is one.
  func isOnlyShortBreaks(by day: Day) -> Bool {
    (episodes.last { $0.startedOn <= day } ?? episodes.first)?.isShortBreak ?? false
  }
}
