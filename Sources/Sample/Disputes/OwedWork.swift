import Care

/// Work that a review decided on: what a challenge for drift or delay is about.
package struct OwedWork: Hashable, Sendable {
  /// The decision, as the record of the review words it.
  package let text: String
  let owner: String

  init(_ text: String, by owner: String) {
    self.text = text
    self.owner = owner
  }

  fileprivate static let matching = OwedWork(
    "Complete the assessment for matching and take it to panel.", by: "supervising social worker")
  fileprivate static let planning = OwedWork(
    "Write the plan for permanence, with a day for each step.", by: "social worker")
  fileprivate static let lifeStory = OwedWork(
    "Begin life-story work, with a named person and a first session.", by: "social worker")
  fileprivate static let pathway = OwedWork(
    "Start the pathway assessment together with the young person.", by: "personal adviser")
  fileprivate static let returnHome = OwedWork(
    "Agree with the parents on the work that going home needs.", by: "social worker")
  fileprivate static let registeredHome = OwedWork(
    "Find a home that is registered to care for a child of this age.", by: "placements team")
  fileprivate static let school = OwedWork(
    "Find a school place that suits the child.", by: "virtual school")
  fileprivate static let leavingCare = OwedWork(
    "Bring the assessment of needs for leaving care up to date.", by: "personal adviser")
  fileprivate static let discharge = OwedWork(
    "Apply for the order to be discharged.", by: "social worker")
  fileprivate static let assessment = OwedWork(
    "Write the assessment again, with both sides of the family.", by: "social worker")
  fileprivate static let healthAndEducation = OwedWork(
    "Book the health assessment and the personal education plan meeting.", by: "social worker")
  fileprivate static let visits = OwedWork(
    "Visit the child every four weeks and write each visit down.", by: "social worker")
  fileprivate static let mentalHealth = OwedWork(
    "Agree who helps with the child's distress, and how soon.", by: "social worker")
  fileprivate static let legalAdvice = OwedWork(
    "Take legal advice on an order and say whether to apply.", by: "team manager")
  fileprivate static let profile = OwedWork(
    "Send the child's profile to family finding.", by: "family finder")
  fileprivate static let parents = OwedWork(
    "Begin the assessment of the parents.", by: "social worker")
  fileprivate static let consent = OwedWork(
    "Get the signature that the hospital waits for.", by: "social worker")
  fileprivate static let neurodevelopment = OwedWork(
    "Ask for an assessment of autism and attention.", by: "school nurse")
  fileprivate static let adultCare = OwedWork(
    "Ask adult social care to assess before the eighteenth birthday.", by: "social worker")
  fileprivate static let everydayCare = OwedWork(
    "Arrange the optician and the dentist.", by: "carer")
  fileprivate static let meeting = OwedWork(
    "Hold the planning meeting that was put off.", by: "team manager")
  fileprivate static let familyTime = OwedWork(
    "Agree with the family on the days on which the child sees them.", by: "social worker")
  fileprivate static let therapy = OwedWork(
    "Find out who offers the therapy, and ask for a first session.", by: "social worker")
  fileprivate static let permanentHome = OwedWork(
    "Find the home in which the child can stay for good.", by: "family finder")
  fileprivate static let carePlan = OwedWork(
    "Bring the care plan up to date with what was agreed.", by: "social worker")
}

extension EscalationIssue {
  /// What was decided and not carried out where this is escalated.
  package var owed: OwedWork {
    switch self {
    case .matching: OwedWork.matching
    case .planning: OwedWork.planning
    case .lifeStory: OwedWork.lifeStory
    case .pathway: OwedWork.pathway
    case .returnHome: OwedWork.returnHome
    case .unregulated: OwedWork.registeredHome
    case .noSchool: OwedWork.school
    case .leavingCare: OwedWork.leavingCare
    case .remainingHome: OwedWork.discharge
    case .assessment: OwedWork.assessment
    case .healthAndEducation: OwedWork.healthAndEducation
    case .visits: OwedWork.visits
    case .mentalHealth: OwedWork.mentalHealth
    case .voluntary: OwedWork.legalAdvice
    case .familyContact: OwedWork.familyTime
    case .therapy: OwedWork.therapy
    case .permanentHome: OwedWork.permanentHome
    }
  }
}

extension InterventionIssue {
  /// What was decided and not carried out where this is raised; nil where the issue is how people work
  /// together and not a piece of work.
  package var owed: OwedWork? {
    switch self {
    case .matching: OwedWork.matching
    case .lifeStory: OwedWork.lifeStory
    case .leavingCare: OwedWork.pathway
    case .needsNotActioned: OwedWork.everydayCare
    case .disruption: OwedWork.meeting
    case .parentingAssessment: OwedWork.parents
    case .healthConsents: OwedWork.consent
    case .neurodevelopment: OwedWork.neurodevelopment
    case .education: OwedWork.school
    case .adultSocialCare: OwedWork.adultCare
    case .carePlan: OwedWork.carePlan
    case .familyFinding: OwedWork.profile
    case .legalStatus: OwedWork.legalAdvice
    case .familyContact: OwedWork.familyTime
    case .therapy: OwedWork.therapy
    case .stability, .team, .partner: nil
    }
  }
}
