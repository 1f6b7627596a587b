import Care

/// What officers of the sample wrote of a dispute: plain sentences about no real child.
enum DisputeWords {
  static func text(of issue: InterventionIssue) -> String {
    switch issue {
    case .matching: "Panel was promised for spring and no date is set. I asked the team for one."
    case .lifeStory: "Nobody has begun the life-story book, though two reviews decided it."
    case .stability: "The carers are tired and may give notice. I asked what support they get."
    case .leavingCare: "There is no personal adviser yet and the pathway plan is a blank form."
    case .needsNotActioned:
      "The glasses and the dentist were agreed in the autumn and not arranged."
    case .disruption: "Three meetings were put off and the plan has stood still since."
    case .parentingAssessment:
      "The assessment of the parents was to be done by now and has not begun."
    case .healthConsents: "The hospital waits for a signature before it can treat the child."
    case .neurodevelopment: "The school sees signs of autism; nobody has made the referral."
    case .education: "The child has been out of school for weeks and has four hours of tuition."
    case .adultSocialCare: "Adult services have not said who will assess before the birthday."
    case .carePlan: "The care plan in the file is the one of last year."
    case .team: "School, carer and social worker each follow a different plan for evenings."
    case .partner: "The nursery reported its worry twice and had no answer."
    case .familyFinding: "No profile has gone out to adopters since the order."
    case .legalStatus: "The child cannot go home, and nobody has thought about an order."
    case .familyContact: "The child has not seen a sister since the spring. I asked for a day."
    case .therapy: "Therapy was agreed at the review, and nobody has asked for a first session."
    }
  }

  static func text(of issue: EscalationIssue) -> String {
    switch issue {
    case .matching: "The match was to be heard months ago; the child asks whether this is home."
    case .planning: "The plan for permanence has been carried over at two reviews without reason."
    case .lifeStory: "The child asks about the past and still has nobody who works on it."
    case .pathway: "Adulthood is months away and the pathway plan is not begun."
    case .returnHome: "Everybody agreed on going home; the work that it needs has not been planned."
    case .unregulated:
      "The child is under 16, and a move is planned to where nobody is registered to care."
    case .noSchool: "There is no school place, and tuition does not make up for one."
    case .leavingCare: "The needs assessment is out of date, and the young person moves soon."
    case .remainingHome: "The child has lived at home safely for long; the order is still there."
    case .assessment: "The assessment leaves out the father's family, and the plan rests on it."
    case .healthAndEducation:
      "The health assessment and the education plan are both past their day."
    case .visits: "The visits of this quarter were not made, and the child has noticed."
    case .mentalHealth: "The plan does not say who helps with the child's distress."
    case .voluntary: "The parents may withdraw consent any day; the plan is for childhood."
    case .familyContact: "The plan does not say when the child sees brothers and sisters."
    case .therapy: "The child has waited most of a year for the therapy that the plan names."
    case .permanentHome: "The third short stay in a row ends soon, and no lasting home is found."
    }
  }

  /// What it brought the child.
  static func outcome(of issue: EscalationIssue) -> String {
    switch issue {
    case .matching: "The match was agreed, and the child was told by the carers themselves."
    case .planning: "A plan with dates is in place, and one person answers for it."
    case .lifeStory: "Sessions have begun; the child has a box of photographs."
    case .pathway: "A personal adviser met the young person, and the plan is written."
    case .returnHome: "The child spends weekends at home, and a day for the move is set."
    case .unregulated: "The move was given up, and the child stays with carers."
    case .noSchool: "The child started at a school near the carers."
    case .leavingCare: "The assessment was done with the young person and funding is agreed."
    case .remainingHome: "The application to discharge the order was made."
    case .assessment: "The assessment was done again, and an aunt came forward."
    case .healthAndEducation: "Both appointments were held, and glasses and tuition followed."
    case .visits: "A new social worker visits every four weeks."
    case .mentalHealth: "The child sees somebody each week and sleeps better."
    case .voluntary: "Legal advice was taken and an application made."
    case .familyContact: "The child sees the family every other week, on days that are kept."
    case .therapy: "The first session was held, and the carer is helped too."
    case .permanentHome: "A home was found in which the child can stay; the child visited it."
    }
  }

  static let accepted = [
    "Agreed, with a date for each step.", "Accepted; the work is given to a named person.",
    "We regret the delay. What you ask is in hand.",
    "Agreed after a meeting with the officer and the social worker.",
  ]

  static let refused = [
    "There is nobody free to do it before next month.", "We think that the present plan is enough.",
    "Funding has to be decided further up.", "An answer was given without any date.",
  ]

  static let referrals = [
    ("duty social worker", "The child told of being hit. Referred by telephone at once."),
    ("emergency duty team", "The carer could not be reached and the child was alone."),
    ("police", "The child was seen with an adult who had been warned off."),
    ("duty social worker", "The child spoke of wanting to die. Spoken with until help came."),
  ]
}
