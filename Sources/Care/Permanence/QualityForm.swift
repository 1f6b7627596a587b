/// The quality assurance form that the officer fills in at each review.
package struct QualityForm: Entry {
  package var heldOn: Day = .earliest
  /// A clear and suitable plan of permanence is in place.
  package var hasPermanencePlan: Bool?
  package var track: PermanenceTrack?
  package var plans: [PermanencePlan] = []
  package var whyNoPlan: String?
  package var planningMeetingHeld: Bool?
  package var isLegalStatusSuitable: Bool?
  package var viewsConsidered: Bool?
  package var isCarePlanSuitable: Bool?
  package var isHealthPlanSuitable: Bool?
  package var isEducationPlanSuitable: Bool?
  package var isFamilyPlanSuitable: Bool?
  package var isPathwayPlanSuitable: Bool?
  package var concerns: [SafeguardingConcern] = []
  package var hasSafetyPlan: Bool?
  package var safetyPlanQuality: String?
  package var therapeuticSupport: Bool?
  /// What the concern is, where the list has no word for it.
  package var otherConcern: String?

  package init() {}
}

extension QualityForm {
  package static var kind: String { "qualityForm" }
  package static var meaning: String { "the quality form of a review" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("hasPermanencePlan", &hasPermanencePlan)
    visitor.field("track", &track)
    visitor.field("plans", &plans)
    visitor.field("whyNoPlan", &whyNoPlan)
    visitor.field("planningMeetingHeld", &planningMeetingHeld)
    visitor.field("isLegalStatusSuitable", &isLegalStatusSuitable)
    visitor.field("viewsConsidered", &viewsConsidered)
    visitor.field("isCarePlanSuitable", &isCarePlanSuitable)
    visitor.field("isHealthPlanSuitable", &isHealthPlanSuitable)
    visitor.field("isEducationPlanSuitable", &isEducationPlanSuitable)
    visitor.field("isFamilyPlanSuitable", &isFamilyPlanSuitable)
    visitor.field("isPathwayPlanSuitable", &isPathwayPlanSuitable)
    visitor.field("concerns", &concerns)
    visitor.field("hasSafetyPlan", &hasSafetyPlan)
    visitor.field("safetyPlanQuality", &safetyPlanQuality)
    visitor.field("therapeuticSupport", &therapeuticSupport)
    visitor.field("otherConcern", &otherConcern)
  }

  package var day: Day { heldOn }
  package var sentence: String {
    "The quality form of the review of \(heldOn.inWords) was filled in."
  }
}
