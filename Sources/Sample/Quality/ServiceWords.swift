import Care

/// What the managers of the sample's service wrote of their years.
enum ServiceWords {
  /// A priority for a year; its progress where the year is over.
  struct Priority: Sendable {
    let text: String
    var parts: [String] = []
    var progress: String?
    var isDone: Bool?
  }

  /// The three years, oldest first.
  static let achievements = [
    [
      "Reviews went on by video while buildings were closed, and children were asked how that was.",
      "A duty officer answered every call on the day it came.",
    ],
    [
      "The service moved to letters to the child as the record of a review.",
      "Two officers were trained to mentor new colleagues.",
      "Meetings in person began again, first for those who had asked for them.",
    ],
    [
      "More children came to their reviews, and more of them helped to plan the meeting.",
      "The record of a review was made shorter, and is written to the child.",
      "Officers raised more by talking early, and what went to managers was settled sooner.",
      "More second reviews than before had a plan for permanence in place.",
      "New officers met each of their children in the first months and say that they were well "
        + "supported.",
      "Young people on the advisory group rewrote the survey in their own words.",
    ],
  ]

  static let themes: [PracticeTheme] = [
    .with {
      $0.title = "Life stories begun early"
      $0.text =
        "Children should not have to ask for their own history; work is to begin at the second "
        + "review."
      $0.issues = [.lifeStory]
      $0.interventionIssues = [.lifeStory]
    },
    .with {
      $0.title = "Matching without waiting"
      $0.text = "A home that has become permanent in all but name is to be heard at panel."
      $0.issues = [.matching, .planning]
      $0.interventionIssues = [.matching, .familyFinding]
    },
    .with {
      $0.title = "A school for everyone"
      $0.text = "A child without a school place is everybody's business from the first day."
      $0.issues = [.noSchool, .healthAndEducation]
      $0.interventionIssues = [.education, .neurodevelopment]
    },
    .with {
      $0.title = "Ready for eighteen"
      $0.text =
        "Pathway plans are to be written with the young person, before the last year of care."
      $0.issues = [.pathway, .leavingCare]
      $0.interventionIssues = [.leavingCare, .adultSocialCare]
    },
    .with {
      $0.title = "Home, and no longer in care"
      $0.text = "Where a child lives safely with parents, the order is to be looked at each review."
      $0.issues = [.returnHome, .remainingHome, .voluntary]
      $0.interventionIssues = [.parentingAssessment, .legalStatus]
    },
    .with {
      $0.title = "Visits that children notice"
      $0.text = "A visit missed is to be told to the child, with the day of the next."
      $0.issues = [.visits, .assessment, .mentalHealth]
      $0.interventionIssues = [.disruption, .needsNotActioned]
    },
  ]

  /// Of the second year, the last, and the one to come.
  static let priorities: [[Priority]] = [
    [
      Priority(
        text: "Meet children in person again wherever they want it.",
        progress: "Every second review was at least partly in person by March.", isDone: true),
      Priority(
        text: "Shorten the time from a review to its record.",
        progress: "Shorter by some days; not yet where it should be.", isDone: false),
    ],
    [
      Priority(
        text: "Send every record within twenty working days.",
        progress: "The form was made shorter; the mean is still over the limit.", isDone: false),
      Priority(
        text: "Settle disputes within twenty working days.",
        progress: "More than half were; each level now has a day for its answer.", isDone: false),
      Priority(
        text: "Fill vacant posts and keep caseloads even.",
        progress: "Posts were filled by the summer and no one carries many more than others.",
        isDone: true),
      Priority(
        text: "Bring children into the planning of their own reviews.",
        progress: "A card with five questions goes out before each meeting.", isDone: true),
      Priority(
        text: "See that a plan for permanence is there by the second review.",
        progress: "Most second reviews had one; a tracker shows which had not.", isDone: true),
    ],
    [
      Priority(text: "Every child is told who their IRO is within a week."),
      Priority(
        text: "Hear children who do not come to meetings",
        parts: ["by a visit before the review", "by voice message", "through somebody they trust"]),
      Priority(text: "Check each plan halfway between two reviews."),
      Priority(text: "Settle disputes in time, and tell the child what came of them."),
      Priority(text: "Ask for life-story work to begin at the second review."),
      Priority(
        text: "Look at every order for children who live safely at home."),
    ],
  ]
}
