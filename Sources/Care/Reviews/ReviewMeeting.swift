/// How a review was held: where, who was there, how the child took part.
package struct ReviewMeeting: Entry {
  /// The day of the review, by which its record, decisions and quality form are known.
  package var heldOn: Day = .earliest
  package var officer: Key<Officer>?
  package var venue: Venue?
  package var mode: Mode?
  package var chair: Chair?
  package var invited: [String] = []
  package var attended: [String] = []
  package var presence: Presence?
  /// Plain questions from which the participation code follows.
  package var childSpoke: Bool?
  package var otherSpokeForChild: Bool?
  package var childShowedViews: Bool?
  package var childBriefedSomebody: Bool?
  package var childSentViews: Bool?
  package var viewsMedium: ViewsMedium?
  package var reasonNotAttending: ReasonNotAttending?
  package var spokenWithAlone: Bool?
  package var reasonNotAlone: ReasonNotAlone?
  package var parentsInvited: Bool?
  package var parentAttended: Bool?
  package var parentsViewsBy: ViewsMedium?
  package var socialWorkReportOn: Day?
  package var plansAvailableOn: Day?
  package var interpreterPresent: Bool?
  package var advocatePresent: Bool?
  package var rightsExplained: Bool?
  package var complaintsExplained: Bool?
  package var advocacyExplained: Bool?
  package var trigger: EarlyReviewTrigger?
  package var adjournedOn: Day?
  package var adjournedBecause: String?
  /// Other meetings of the series, and brothers and sisters who shared the meeting.
  package var meetings: [String] = []
  package var sharedWith: [String] = []
  package var reasonNotInPerson: ReasonNotInPerson?

  package init() {}
}

extension ReviewMeeting {
  package static var kind: String { "reviewMeeting" }
  package static var meaning: String { "how a review was held" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("officer", &officer)
    visitor.field("venue", &venue)
    visitor.field("mode", &mode)
    visitor.field("chair", &chair)
    visitor.field("invited", &invited)
    visitor.field("attended", &attended)
    visitor.field("presence", &presence)
    visitor.field("childSpoke", &childSpoke)
    visitor.field("otherSpokeForChild", &otherSpokeForChild)
    visitor.field("childShowedViews", &childShowedViews)
    visitor.field("childBriefedSomebody", &childBriefedSomebody)
    visitor.field("childSentViews", &childSentViews)
    visitor.field("viewsMedium", &viewsMedium)
    visitor.field("reasonNotAttending", &reasonNotAttending)
    visitor.field("spokenWithAlone", &spokenWithAlone)
    visitor.field("reasonNotAlone", &reasonNotAlone)
    visitor.field("parentsInvited", &parentsInvited)
    visitor.field("parentAttended", &parentAttended)
    visitor.field("parentsViewsBy", &parentsViewsBy)
    visitor.field("socialWorkReportOn", &socialWorkReportOn)
    visitor.field("plansAvailableOn", &plansAvailableOn)
    visitor.field("interpreterPresent", &interpreterPresent)
    visitor.field("advocatePresent", &advocatePresent)
    visitor.field("rightsExplained", &rightsExplained)
    visitor.field("complaintsExplained", &complaintsExplained)
    visitor.field("advocacyExplained", &advocacyExplained)
    visitor.field("trigger", &trigger)
    visitor.field("adjournedOn", &adjournedOn)
    visitor.field("adjournedBecause", &adjournedBecause)
    visitor.field("meetings", &meetings)
    visitor.field("sharedWith", &sharedWith)
    visitor.field("reasonNotInPerson", &reasonNotInPerson)
  }

  package var day: Day { heldOn }
  package var sentence: String {
    "A review was held on \(heldOn.inWords)."
  }
}
