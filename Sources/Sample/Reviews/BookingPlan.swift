import Care

/// The plans of the last year's reviews; and the reviews that are booked after it: most in time, some
/// not yet, a few for a day after the due day, as a service finds them on any day.
struct BookingPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
  }

  func add(to ledger: inout Ledger) {
    for position in reviews.positions(year: 2, where: { $0.age >= 5 }) {
      ledger.add(plan(of: position), for: reviews.all[position].child)
    }
    for child in ground.roll.children.indices
    where ground.roll.children[child].isInCare(on: ground.end) {
      var dice = ground.dice(child, .bookings)
      guard let due = due(of: child), let day = day(due, &dice) else { continue }
      let age = ground.roll.children[child].bornOn.age(on: day)
      ledger.add(plan(for: day, due: due, age: age, &dice), for: child)
    }
  }

  /// The day by which the child's next review is due, where it comes after the three years.
  private func due(of child: Int) -> Day? {
    let file = CaseFile(
      key: Key(Int64(child + 1)), localIdentifier: "\(child)", records: [ground.records[child]])
    let due = file.history(policies: .standard)
      .nextReviewDue(on: ground.end, loaded: LoadedYears([]))
    return due.flatMap { $0.day > ground.end ? $0.day : nil }
  }

  /// The working day for which the review is booked; nil where it is not booked yet.
  private func day(_ due: Day, _ dice: inout Dice) -> Day? {
    let away = ground.end.days(to: due)
    let isBooked = dice.happens(away <= 30 ? 86 : away <= 90 ? 74 : 38)
    guard isBooked else { return nil }
    let isLate = dice.happens(2)
    let wanted =
      isLate
      ? due.adding(days: dice.number(from: 1, through: 6))
      : due.adding(days: -dice.number(from: 0, through: min(14, max(0, away - 1))))
    let workday =
      (try? WorkingDays.englandAndWales.day(1, after: wanted.adding(days: -1))) ?? wanted
    // A booking that falls on a holiday moves on, and may not pass the due day by that.
    let day = !isLate && workday > due ? wanted : workday
    return day > ground.end ? day : nil
  }

  /// The plan that a review had which has been held since.
  private func plan(of position: Int) -> ReviewPlan {
    let review = reviews.all[position]
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: review.child, subject: .bookings)
    let isAsked = dice.happens(86)
    return ReviewPlan.with {
      $0.plannedFor = review.heldOn
      $0.bookedOn = review.heldOn.adding(days: -dice.number(from: 15, through: 90))
      $0.invitationsSentOn = review.heldOn.adding(days: -dice.number(from: 8, through: 14))
      choose(&$0, isAsked: isAsked, age: review.age, &dice)
    }
  }

  private func choose(_ plan: inout ReviewPlan, isAsked: Bool, age: Int, _ dice: inout Dice) {
    guard isAsked else { return }
    plan.childChosePlace = dice.happens(64)
    plan.childChoseTime = dice.happens(52)
    plan.childChoseWhoComes = dice.happens(47)
    plan.childChoseChair = dice.happens(age >= 10 ? 18 : 4)
  }

  private func plan(for day: Day, due: Day, age: Int, _ dice: inout Dice) -> ReviewPlan {
    let bookedOn = ground.end.adding(days: -dice.number(from: 1, through: 75))
    let isAsked = age >= 5 && dice.happens(88)
    let isNear = ground.end.days(to: day) <= 15
    return ReviewPlan.with {
      $0.plannedFor = day
      $0.bookedOn = bookedOn
      $0.time = dice.one(of: ["10:00", "11:30", "14:00", "15:45", "16:15"])
      $0.venue = dice.one(of: [(.home, 6), (.school, 2), (.office, 1)] as [(Venue, Int)])
      $0.mode = dice.one(of: [(.inPerson, 7), (.hybrid, 2), (.virtual, 1)] as [(Mode, Int)])
      choose(&$0, isAsked: isAsked, age: age, &dice)
      $0.invited = ["child", "mother", "carer", "social worker"]
      $0.invitationsSentOn = isNear ? max(bookedOn, ground.end.adding(days: -6)) : nil
      $0.reportAskedOn = isNear ? max(bookedOn, ground.end.adding(days: -4)) : nil
    }
  }
}
