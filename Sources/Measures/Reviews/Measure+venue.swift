import Care

extension Measure {
  /// Measures of where reviews are held and of who is there beside the child.
  static let meetings: [Measure] = [
    Measure(
      identifier: "reviews.venue_share", kind: .share, unit: .percent,
      counted: "reviews held there", outOf: "reviews held",
      definition:
        "Reviews held in the period by where people met: in person where the child lives, at "
        + "school, at an office or elsewhere; by video alone (virtual); partly in person (hybrid); or "
        + "without a meeting. “In person” is the first four together.",
      cases: [.venues], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "reviews.not_in_person_share", kind: .share, unit: .percent,
      counted: "reviews not held in person, for that reason",
      outOf: "reviews that were not, or not wholly, held in person",
      definition:
        "Reviews held in the period by video, partly in person or without a meeting, by the reason "
        + "that was recorded for it, of all reviews so held.",
      cases: [.notInPerson], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "reports.social_work_on_time_share", kind: .share, unit: .percent,
      counted: "reviews with the social worker's report in time", outOf: "reviews held",
      definition:
        "Reviews held in the period whose social-work report was ready 3 working days before "
        + "(by the policy of the day); one of which nothing is recorded is not in time.",
      cases: [
        .ofReviews("social-work report in time") { review, grounds in
          review.meeting?.wasReportInTime(policies: grounds.policies) == true
        }
      ], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "plans.available_on_time_share", kind: .share, unit: .percent,
      counted: "reviews with the child's plans there in time", outOf: "reviews held",
      definition:
        "Reviews held in the period for which the child's plans were there 3 working days before "
        + "(by the policy of the day, that of the social-work report); one of which nothing is "
        + "recorded is not in time.",
      cases: [
        .ofReviews("plans there in time") { review, grounds in
          review.meeting?.werePlansInTime(policies: grounds.policies) == true
        }
      ], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "parents.attended_share", kind: .share, unit: .percent,
      counted: "reviews with at least one parent there",
      outOf: "reviews to which a parent was to be invited",
      definition:
        "Reviews held in the period at which at least one parent was there, of those to which "
        + "one was to be invited.",
      cases: [
        .ofReviews("parents there", where: { $0.meeting?.parentsInvited == true }) { review, _ in
          review.meeting?.parentAttended == true
        }
      ], needs: [ReviewMeeting.self]),
    Measure(
      identifier: "voice.non_attendance_by_choice_share", kind: .share, unit: .percent,
      counted: "reviews that the child chose not to attend",
      outOf: "reviews that a child of 4 or over did not attend",
      definition: "Reviews coded PN5 to PN7 with the child's choice recorded as the reason, of all "
        + "reviews so coded; where no reason is recorded it was not the child's choice.",
      cases: [
        .ofReviews(
          "not attended by choice",
          where: { $0.participation.map { !$0.isAttendance && !$0.isUnderFour } ?? false }
        ) { review, _ in review.meeting?.reasonNotAttending == .choice }
      ], needs: [ReviewMeeting.self]),
  ]
}

extension CaseBreakdown {
  /// Reviews of a kind, each met or not.
  static func ofReviews(
    _ name: String,
    where isConcerned: @escaping @Sendable (RecordedReview) -> Bool = { _ in true },
    _ isMet: @escaping @Sendable (RecordedReview, CaseGrounds) -> Bool
  ) -> CaseBreakdown {
    CaseBreakdown(
      name,
      .events { grounds in
        grounds.reviews.filter(isConcerned).map {
          .of($0.child, on: $0.heldOn, met: isMet($0, grounds))
        }
      })
  }

  static let venues = CaseBreakdown(
    "venues", by: "venue", keys: MeetingPlace.allCases.map(\.rawValue) + ["in person", notKnown],
    .events { grounds in
      grounds.reviews.map { review in
        let count = MeetingPlace.allCases.count
        guard let place = MeetingPlace(review.meeting) else {
          return .of(review.child, on: review.heldOn, key: count + 1)
        }
        var keys = KeySet(place.position)
        if place.isInPerson { keys.formUnion(KeySet(count)) }
        return Case(review.child, on: review.heldOn, .counted(keys))
      }
    })
}

extension CaseBreakdown {
  static let notInPerson = CaseBreakdown(
    "reviews not in person", by: "reason_not_in_person",
    keys: ReasonNotInPerson.allCases.map(\.rawValue) + [notKnown],
    .events { grounds in
      grounds.reviews.compactMap { review in
        guard let place = MeetingPlace(review.meeting), !place.isInPerson else { return nil }
        return .of(
          review.child, on: review.heldOn,
          key: ReasonNotInPerson.position(of: review.meeting?.reasonNotInPerson))
      }
    })
}

/// Where people met at a review, as the data set groups venue and mode.
private enum MeetingPlace: String, CaseIterable {
  case home = "where the child lives"
  case school
  case office
  case elsewhere
  case virtual
  case hybrid
  case noMeeting = "without a meeting"

  /// Nil where it is not recorded.
  init?(_ meeting: ReviewMeeting?) {
    switch (meeting?.mode, meeting?.venue) {
    case (.virtual?, _): self = .virtual
    case (.hybrid?, _): self = .hybrid
    case (.noMeeting?, _): self = .noMeeting
    case (.inPerson?, .home?): self = .home
    case (.inPerson?, .school?): self = .school
    case (.inPerson?, .office?): self = .office
    case (.inPerson?, .other?), (.inPerson?, nil): self = .elsewhere
    case (nil, _): return nil
    }
  }

  var position: Int { MeetingPlace.allCases.firstIndex(of: self) ?? 0 }

  var isInPerson: Bool {
    switch self {
    case .home, .school, .office, .elsewhere: true
    case .virtual, .hybrid, .noMeeting: false
    }
  }
}
