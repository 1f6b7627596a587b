/// A review that is planned: what the child chose, who is invited, what is asked for.
package struct ReviewPlan: Entry {
  package var plannedFor: Day = .earliest
  package var bookedOn: Day = .earliest
  package var time: String?
  package var venue: Venue?
  package var mode: Mode?
  /// What the child chose, or was asked and did not choose.
  package var childChosePlace: Bool?
  package var childChoseTime: Bool?
  package var childChoseWhoComes: Bool?
  package var childChoseChair: Bool?
  package var invited: [String] = []
  package var invitationsSentOn: Day?
  package var reportAskedOn: Day?
  package var language: String?
  package var needsInterpreter: Bool?
  /// What brings the review forward, the day it arose and the day it names.
  package var trigger: EarlyReviewTrigger?
  package var triggerAroseOn: Day?
  package var reviewBy: Day?
  /// Brothers and sisters who share the meeting, by local identifier.
  package var sharedWith: [String] = []
  /// Held together with the yearly review of the child's education, health and care plan.
  package var withEHCReview: Bool?

  package init() {}
}

extension ReviewPlan {
  package static var kind: String { "reviewPlan" }
  package static var meaning: String { "a planned review" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("plannedFor", &plannedFor)
    visitor.field("bookedOn", &bookedOn)
    visitor.field("time", &time)
    visitor.field("venue", &venue)
    visitor.field("mode", &mode)
    visitor.field("childChosePlace", &childChosePlace)
    visitor.field("childChoseTime", &childChoseTime)
    visitor.field("childChoseWhoComes", &childChoseWhoComes)
    visitor.field("childChoseChair", &childChoseChair)
    visitor.field("invited", &invited)
    visitor.field("invitationsSentOn", &invitationsSentOn)
    visitor.field("reportAskedOn", &reportAskedOn)
    visitor.field("language", &language)
    visitor.field("needsInterpreter", &needsInterpreter)
    visitor.field("trigger", &trigger)
    visitor.field("triggerAroseOn", &triggerAroseOn)
    visitor.field("reviewBy", &reviewBy)
    visitor.field("sharedWith", &sharedWith)
    visitor.field("withEHCReview", &withEHCReview)
  }

  package var day: Day { bookedOn }
  package var sentence: String {
    "A review was planned for \(plannedFor.inWords)."
  }
}
