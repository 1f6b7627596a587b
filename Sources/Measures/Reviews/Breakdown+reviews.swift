import Care

extension Breakdown {
  static let reviewsHeld = Breakdown.total("reviews", .review { _ in .counted(met: true) })

  static let reviewsBySequence = Breakdown.list(
    "reviews by sequence", by: "sequence", ReviewPlace.allCases.map(\.rawValue),
    asking: [.place],
    .review { .counted(under: KeySet($0.place.position)) })

  /// Of all reviews whose due day is known, and of those of each place in the sequence.
  static let inTime = [
    Breakdown.total(
      "in time", asking: [.place], noting: .placedForAdoption, .review { timely($0, isMet: { $0 }) }
    ),
    Breakdown.list(
      "in time by sequence", by: "sequence", places, division: .key, asking: [.place],
      noting: .placedForAdoption, .review { timely($0, isMet: { $0 }, inOwnPlace: true) }),
  ]

  static let late = [
    Breakdown.total(
      "late", asking: [.place], noting: .placedForAdoption, .review { timely($0, isMet: { !$0 }) }),
    Breakdown.list(
      "late by sequence", by: "sequence", places, division: .key, asking: [.place],
      noting: .placedForAdoption, .review { timely($0, isMet: { !$0 }, inOwnPlace: true) }),
  ]

  static let lateBySequence = Breakdown.list(
    "sequence of late", by: "sequence", places, asking: [.place], noting: .placedForAdoption,
    .review { review in
      let verdict = timely(review, isMet: { !$0 })
      guard verdict.standing == .counted else { return verdict }
      guard !verdict.numerators.isEmpty else { return .notConcerned }
      return .counted(under: KeySet(review.place.position), noting: verdict.reason)
    })

  static let allInTime = Breakdown.total(
    "all in time", asking: [.standing],
    .year { child in
      switch child.standing {
      case nil, .notInCare?: .notConcerned
      case .upToDate?: .counted(met: true)
      case .heldLate?, .overdue?: .counted(met: false)
      case .firstNotYetDue?: .leftOut(.firstReviewNotDue)
      case .unknown?: .leftOut(.dueDayNotKnown)
      }
    })

  /// The places that have a due day.
  private static let places = [ReviewPlace.first, .second, .later].map(\.rawValue)

  @inline(__always)
  private static func timely(
    _ review: ReviewHeld, isMet: (Bool) -> Bool, inOwnPlace: Bool = false
  ) -> Verdict {
    guard review.place != .unknown else { return .leftOut(.unknownSequence) }
    let key = review.place.position
    guard let isInTime = review.isInTime else {
      return .leftOut(.dueDayNotKnown, of: inOwnPlace ? KeySet(key) : .all)
    }
    let note: Reason? = review.isAdoptionByRegulation33 ? .placedForAdoption : nil
    return inOwnPlace
      ? .counted(in: key, met: isMet(isInTime), noting: note)
      : .counted(met: isMet(isInTime), noting: note)
  }
}

extension ReviewPlace {
  /// Position in the list of places.
  var position: Int {
    switch self {
    case .first: 0
    case .second: 1
    case .later: 2
    case .unknown: 3
    }
  }
}
