/// A statutory review that was held, over one meeting or several.
package struct Review: Hashable, Sendable, Codable {
  /// Every day on which it met, in order; a return names one.
  package var meetings: [Day]
  /// How the child took part (REVIEW_CODE); nil where the code could not be read.
  package var participation: ParticipationCode?

  package init(meetings: [Day], participation: ParticipationCode?) {
    self.meetings = meetings
    self.participation = participation
  }

  package init(heldOn day: Day, participation: ParticipationCode?) {
    self.init(meetings: [day], participation: participation)
  }

  /// The day of the last meeting: the cautious reading of the day a review was held.
  package var heldOn: Day { meetings.max() ?? .latest }

  /// The day on which the review counts as held, by the policy of its first day; nil without one.
  package func countedOn(policies: Policies) -> Day? {
    guard let first = meetings.min() else { return nil }
    return policies.countsFirstMeeting(on: first) ? first : meetings.max()
  }
}
