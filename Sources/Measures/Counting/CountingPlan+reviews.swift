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

  /// The years in which a review of the child, aged 4 or over, is coded, each with whether the child
  /// took part in any of them.
  func participation(
    _ history: CareHistory, _ placed: [PlacedReview]?
  ) -> [CollectionYear: Bool] {
    var part = PartTaken()
    walkReviews(history, placed, &part)
    return part.inYears
  }
}

/// Whether a child took part in any review of a year, as far as reviews are coded.
private struct PartTaken: CareVisitor {
  private(set) var inYears: [CollectionYear: Bool] = [:]

  mutating func visit(_ review: ReviewHeld, monthSlot: Int) {
    guard let code = review.participation, !code.isUnderFour, !review.isUnderFour else { return }
    let year = CollectionYear(of: review.heldOn)
    inYears[year] = inYears[year, default: false] || review.tookPart
  }

  mutating func visitInCare(daySlot: Int) {}
  mutating func visit(_ child: ChildOnDay, daySlot: Int) {}
  mutating func visit(onShortBreaks child: ChildOnDay, daySlot: Int) {}
  mutating func visit(start event: PeriodEvent, monthSlot: Int) {}
  mutating func visit(end event: PeriodEvent, monthSlot: Int) {}
  mutating func visit(shortBreak review: ReviewHeld, monthSlot: Int) {}
  mutating func visit(_ child: ChildInYear, yearSlot: Int) {}
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
