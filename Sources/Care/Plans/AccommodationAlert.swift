/// The standing alert that a child lives where they should not.
package enum AccommodationAlert: Hashable, Sendable {
  /// Under 16, in unregulated or supported accommodation.
  case underSixteen(Placement)
  /// 16 or 17, and judged unsuitable by the officer on a day.
  case judgedUnsuitable(on: Day)

  package static let sentence =
    "An alert stands while a child under 16 lives in unregulated or supported accommodation, and while "
    + "the officer judges unsuitable where a child of 16 or 17 lives."
  package static let citation = Citation.carePlanning("regulation 27A", .stated)

  /// What the alert says.
  package var sentence: String {
    switch self {
    case .underSixteen(let placement):
      "The child is under 16 and lives in unregulated or supported accommodation "
        + "(\(placement.rawValue))."
    case .judgedUnsuitable(let day):
      "Where the child lives was judged unsuitable on \(day.inWords)."
    }
  }
}

extension Placement {
  /// Independent, semi-independent or supported accommodation: not for a child under 16.
  package var isSixteenPlus: Bool { self == .p2 || self == .h5 || self == .k3 }
}

extension CareHistory {
  /// The alert on where the child lives at the end of a day; nil where none stands.
  ///
  /// From 28 October 2023 a return has a child under 16 in supported accommodation among other
  /// placements (Z1), which hold much else besides: of those no alert can be told.
  package func accommodationAlert(
    on day: Day, judgements: [AccommodationJudgement]
  ) -> AccommodationAlert? {
    guard let index = episodes.lastIndex(where: { $0.holds(on: day) && !$0.isShortBreak }),
      let age = bornOn?.age(on: day), age < 18
    else { return nil }
    if age < 16 {
      guard let placement = settledPlacement(ofEpisodeAt: index), placement.isSixteenPlus else {
        return nil
      }
      return .underSixteen(placement)
    }
    let last = judgements.filter { $0.judgedOn <= day }.max { $0.judgedOn < $1.judgedOn }
    guard let last, !last.isSuitable, last.holds(on: day) else { return nil }
    return .judgedUnsuitable(on: last.judgedOn)
  }
}
