/// A time when one social worker held the child's case (in the return from 2023-24).
package struct SocialWorkerEpisode: Hashable, Sendable, Codable {
  /// The worker's registration number (SW_ID).
  package var worker: String
  package var startedOn: Day
  package var endedOn: Day?
  package var reason: ReasonForSocialWorkerChange?

  package init(
    worker: String, startedOn: Day, endedOn: Day? = nil,
    reason: ReasonForSocialWorkerChange? = nil
  ) {
    self.worker = worker
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.reason = reason
  }
}
