import Care

extension Measure {
  /// Measures of children's part in their reviews, by a policy on what taking part is.
  static let voice: [Measure] = [
    .share(
      "voice.participated_share", "reviews in which the child took part",
      of: "reviews of children aged 4 and over whose participation is recorded",
      "Reviews in which the child spoke, was spoken for or sent views (PN1, PN2, PN3, PN5, PN6; PN4, "
        + "there without a contribution, only where the service's policy says so), of the reviews coded "
        + "PN1 to PN7 of children aged 4 or over on the day. By code: the share of each code. "
        + oneDay,
      [
        .total("participated", .review(participated)),
        .list(
          "participation code", by: "code", ParticipationCode.allCases.dropFirst().map(\.rawValue),
          .review { review in
            let verdict = participated(review)
            guard verdict.standing == .counted, let code = review.participation else {
              return verdict
            }
            return .counted(under: KeySet(code.position - 1))
          }),
      ]),
    .share(
      "voice.children_participated_share", "children who took part in at least one review",
      of: "children aged 4 and over with a review whose participation is recorded",
      "Children who spoke, were spoken for or sent views (PN1, PN2, PN3, PN5, PN6; PN4 only where the "
        + "service's policy says so) at one review of the year or more, of those who were aged 4 or over "
        + "at a review of the year that is coded PN1 to PN7; each child once.",
      [
        .total(
          "children participated", asking: [.participation],
          .year { child in child.tookPart.map { .counted(met: $0) } ?? .notConcerned })
      ]),
    .share(
      "voice.attended_share", "reviews that the child attended",
      of: "reviews coded PN1 to PN7",
      "Reviews that the child attended (PN1 to PN4), of those coded PN1 to PN7. A child who took part by "
        + "live video counts as recorded: PN6 and not attending, unless the service's policy is to "
        + "record it otherwise. " + oneDay,
      [.total("attended", .review(attended))]),
    .share(
      "voice.attended_of_all_share", "reviews that the child attended", of: "all reviews held",
      "Reviews that the child attended (PN1 to PN4), of all reviews held, those of children under 4 too. "
        + oneDay,
      [
        .total(
          "attended of all", .review { .counted(met: $0.participation?.isAttendance ?? false) })
      ]),
    .share(
      "voice.attendance_share", "reviews by whether the child came", of: "all reviews held",
      "Reviews held in the period by whether the child attended (PN1 to PN4, the reviews of "
        + "voice.attended_of_all_share), did not attend and had views given (PN5, PN6) or none (PN7), or "
        + "is coded as under 4 (PN0). " + oneDay,
      [
        .list(
          "attendance", by: "attendance", Attendance.allCases.map(\.rawValue),
          .review { .counted(under: KeySet(Attendance($0.participation).position)) })
      ]),
  ]

  private static let oneDay =
    "Of two reviews of a child on one day the later row of the newest source counts."

  @Sendable private static func participated(_ review: ReviewHeld) -> Verdict {
    guard let code = review.participation else { return .leftOut(.participationNotRecorded) }
    if code.isUnderFour || review.isUnderFour { return .leftOut(.underFour) }
    return .counted(met: review.tookPart)
  }

  @Sendable private static func attended(_ review: ReviewHeld) -> Verdict {
    guard let code = review.participation else { return .leftOut(.participationNotRecorded) }
    return code.isUnderFour ? .leftOut(.underFour) : .counted(met: code.isAttendance)
  }
}

/// Whether a child came to a review, as the codes tell it.
private enum Attendance: String, CaseIterable {
  case attended
  case viewsGiven = "did not attend, views given"
  case noViews = "did not attend, no views"
  case underFour = "under 4"
  case notRecorded = "not recorded"

  init(_ code: ParticipationCode?) {
    switch code {
    case .pn0: self = .underFour
    case .pn1, .pn2, .pn3, .pn4: self = .attended
    case .pn5, .pn6: self = .viewsGiven
    case .pn7: self = .noViews
    case nil: self = .notRecorded
    }
  }

  var position: Int {
    switch self {
    case .attended: 0
    case .viewsGiven: 1
    case .noViews: 2
    case .underFour: 3
    case .notRecorded: 4
    }
  }
}

extension ParticipationCode {
  /// Position in the list of codes.
  fileprivate var position: Int {
    switch self {
    case .pn0: 0
    case .pn1: 1
    case .pn2: 2
    case .pn3: 3
    case .pn4: 4
    case .pn5: 5
    case .pn6: 6
    case .pn7: 7
    }
  }
}
