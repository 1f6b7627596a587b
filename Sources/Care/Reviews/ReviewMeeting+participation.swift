extension ReviewMeeting {
  package static let participationSentence =
    "The code of participation follows from where the child was and from plain questions, asked in "
    + "the order of the codes; an open question before the first yes leaves the code open."

  /// How the child took part, as the plain questions tell it; nil while they leave it open.
  ///
  /// A child who was there by live video is recorded by the policy of the day: as there, or as not
  /// there with the views sent.
  package func participationCode(
    bornOn: Day?, policies: Policies = .standard
  ) -> ParticipationCode? {
    guard let bornOn, let presence else { return nil }
    if bornOn.age(on: heldOn) < 4 { return .pn0 }
    switch presence {
    case .room: return codeOfAttendance
    case .video where policies.choice(.liveVideoCountsAs, on: heldOn) == "attendance":
      return codeOfAttendance
    case .video: return codeByVideo
    case .neither: return codeOfAbsence
    }
  }

  private var codeOfAttendance: ParticipationCode? {
    ReviewMeeting.first(
      [(childSpoke, .pn1), (otherSpokeForChild, .pn2), (childShowedViews, .pn3)], else: .pn4)
  }

  private var codeOfAbsence: ParticipationCode? {
    ReviewMeeting.first([(childBriefedSomebody, .pn5), (childSentViews, .pn6)], else: .pn7)
  }

  /// What was said or shown by video are views sent; somebody who spoke for the child was briefed.
  private var codeByVideo: ParticipationCode? {
    let answers = [childSpoke, childShowedViews, childSentViews]
    if answers.contains(true) { return .pn6 }
    if otherSpokeForChild == true || childBriefedSomebody == true { return .pn5 }
    return childSpoke == false && childShowedViews == false && otherSpokeForChild == false
      ? .pn7 : nil
  }

  /// The code of the first question answered with yes; nil where one before it was not answered.
  private static func first(
    _ questions: [(Bool?, ParticipationCode)], else last: ParticipationCode
  ) -> ParticipationCode? {
    for (answer, code) in questions {
      guard let answer else { return nil }
      if answer { return code }
    }
    return last
  }
}

extension ReviewMeeting {
  /// The review as the register holds it: its days, and the code of participation where it follows.
  package func review(bornOn: Day?, policies: Policies = .standard) -> Review {
    Review(
      meetings: (meetings.compactMap { Day($0) } + [heldOn]).sorted(),
      participation: participationCode(bornOn: bornOn, policies: policies))
  }
}
