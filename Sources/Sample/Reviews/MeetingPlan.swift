import Care

/// Where and how each review was held, and who was there.
struct MeetingPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  private var places: [Meeting]
  private var byChoice: Set<Int> = []

  /// Where people met.
  private enum Meeting: CaseIterable { case home, school, office, virtual, hybrid }

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
    places = Array(repeating: .home, count: reviews.all.count)
    var dice = ground.dice(0, .meetings)
    for year in 0...2 {
      for quarter in 0..<4 { dealPlaces(year: year, quarter: quarter, &dice) }
      let absent = reviews.positions(year: year) { !$0.isAttended && !$0.code.isUnderFour }
      byChoice.formUnion(dice.chosen((absent.count * 67 + 50) / 100, of: absent))
    }
  }

  /// Of a hundred reviews of each quarter: at home, at school, at an office, by video, partly in person.
  ///
  /// In the first of the three years nearly all met by video.
  private static let shares = [
    [[3, 0, 1, 92, 4], [5, 1, 2, 86, 6], [5, 1, 2, 86, 6], [4, 1, 2, 87, 6]],
    [[9, 2, 3, 72, 14], [11, 3, 4, 65, 17], [13, 4, 5, 58, 20], [15, 4, 6, 54, 21]],
    [[17, 5, 6, 50, 22], [26, 8, 6, 38, 22], [33, 11, 6, 30, 20], [39, 14, 6, 22, 19]],
  ]

  /// Children who come are rather met in person: those who do not come make up the meetings by video.
  private mutating func dealPlaces(year: Int, quarter: Int, _ dice: inout Dice) {
    let first = ground.yearEnds.month(quarter * 3, of: year).first
    let days = Period(from: first, through: first.adding(months: 3).adding(days: -1))
    var absent = reviews.positions(year: year) { days.contains($0.heldOn) && !$0.isAttended }
    var there = reviews.positions(year: year) { days.contains($0.heldOn) && $0.isAttended }
    dice.shuffle(&absent)
    dice.shuffle(&there)
    let counts = Scale.shares(
      of: MeetingPlan.shares[year][quarter], total: absent.count + there.count)
    var order = absent + there
    for position in order.prefix(counts[3]) { places[position] = .virtual }
    order.removeFirst(min(counts[3], order.count))
    dice.shuffle(&order)
    for (meeting, count) in zip(
      [Meeting.home, .school, .office, .hybrid], counts[..<3] + [counts[4]])
    {
      for position in order.prefix(count) { places[position] = meeting }
      order.removeFirst(min(count, order.count))
    }
  }

  func meeting(of position: Int, by officer: Key<Officer>?) -> ReviewMeeting {
    let review = reviews.all[position]
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: review.child, subject: .meetings)
    return .with { meeting in
      meeting.heldOn = review.heldOn
      meeting.officer = officer
      place(&meeting, places[position])
      meeting.reasonNotInPerson = reason(of: position)
      takePart(&meeting, review, position, &dice)
      comeTogether(&meeting, review, &dice)
      prepare(&meeting, review, &dice)
    }
  }

  private func place(_ meeting: inout ReviewMeeting, _ place: Meeting) {
    switch place {
    case .home: (meeting.mode, meeting.venue) = (.inPerson, .home)
    case .school: (meeting.mode, meeting.venue) = (.inPerson, .school)
    case .office: (meeting.mode, meeting.venue) = (.inPerson, .office)
    case .virtual: meeting.mode = .virtual
    case .hybrid: (meeting.mode, meeting.venue) = (.hybrid, .home)
    }
  }

  /// Why people did not all meet in person; of some reviews it was not said.
  private func reason(of position: Int) -> ReasonNotInPerson? {
    guard places[position] == .virtual || places[position] == .hybrid else { return nil }
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: reviews.all[position].child,
      subject: .notInPerson)
    return dice.one(of: [
      (.childAsked, 34), (.distance, 24), (.notAvailable, 22), (.illness, 6), (.noRoom, 3),
      (.notSafe, 2), (.other, 3), (nil, 6),
    ])
  }

  /// The plain questions, answered as the code of participation has it.
  private func takePart(
    _ meeting: inout ReviewMeeting, _ review: HeldReview, _ position: Int, _ dice: inout Dice
  ) {
    meeting.presence = review.isAttended ? .room : .neither
    switch review.code {
    case .pn0: break
    case .pn1: meeting.childSpoke = true
    case .pn2: (meeting.childSpoke, meeting.otherSpokeForChild) = (false, true)
    case .pn3:
      (meeting.childSpoke, meeting.otherSpokeForChild, meeting.childShowedViews) = (
        false, false, true
      )
    case .pn4:
      (meeting.childSpoke, meeting.otherSpokeForChild, meeting.childShowedViews) = (
        false, false, false
      )
    case .pn5: meeting.childBriefedSomebody = true
    case .pn6:
      (meeting.childBriefedSomebody, meeting.childSentViews) = (false, true)
      meeting.viewsMedium = dice.one(of: [(.form, 30), (.app, 30), (.phone, 25), (.letter, 15)])
    case .pn7: (meeting.childBriefedSomebody, meeting.childSentViews) = (false, false)
    }
    guard !review.isAttended, !review.code.isUnderFour else { return }
    meeting.reasonNotAttending =
      byChoice.contains(position)
      ? .choice
      : dice.one(of: [(.school, 45), (.notSafe, 10), (.ill, 15), (.missing, 5), (.other, 25)])
  }

  private func comeTogether(
    _ meeting: inout ReviewMeeting, _ review: HeldReview, _ dice: inout Dice
  ) {
    meeting.invited = ["child", "carer", "social worker", "school"]
    meeting.attended = ["carer", "social worker"] + (dice.happens(60) ? ["school"] : [])
    meeting.chair = .officer
    if review.isAttended, review.age >= 10 {
      meeting.chair = dice.one(of: [(.officer, 88), (.together, 9), (.child, 3)])
    }
    meeting.spokenWithAlone = review.age >= 4 && dice.happens(72)
    if meeting.spokenWithAlone == false {
      meeting.reasonNotAlone =
        review.age < 4 ? .notAppropriate : dice.one(of: [(.childRefused, 45), (.notPossible, 55)])
    }
    meeting.parentsInvited = dice.happens(78)
    if meeting.parentsInvited == true {
      meeting.invited.append("parents")
      meeting.parentAttended = dice.happens(54)
      if meeting.parentAttended == true { meeting.attended.append("parent") }
    }
    meeting.parentsViewsBy =
      meeting.parentAttended == true ? .inPerson : dice.one(of: [(.phone, 40), (nil, 60)])
    let child = ground.records[review.child].child
    meeting.interpreterPresent = child?.needsInterpreter == true ? dice.happens(90) : nil
    meeting.advocatePresent = review.code == .pn2 || review.code == .pn5 ? dice.happens(40) : false
    meeting.rightsExplained = dice.happens(93)
    meeting.complaintsExplained = dice.happens(88)
    meeting.advocacyExplained = dice.happens(90)
  }

  /// Reports and plans: most some days before, some at the last moment, some never.
  private func prepare(
    _ meeting: inout ReviewMeeting, _ review: HeldReview, _ dice: inout Dice
  ) {
    let days: Int? = dice.one(of: [(6, 25), (4, 20), (3, 18), (1, 14), (0, 10), (nil, 13)])
    meeting.socialWorkReportOn = days.flatMap {
      $0 == 0 ? review.heldOn : try? WorkingDays.englandAndWales.day($0, before: review.heldOn)
    }
    meeting.plansAvailableOn =
      dice.happens(85) ? meeting.socialWorkReportOn ?? review.heldOn : nil
  }
}
