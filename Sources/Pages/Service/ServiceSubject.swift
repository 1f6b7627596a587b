package import Care

/// A subject of the service's own work that has a list on screen, with a page and a form for its rows.
package enum ServiceSubject: String, Hashable, Sendable, CaseIterable {
  case officers, posts, leave
  case supervision, observations, training
  case actions = "action-plan"
  case themes, priorities, achievements
  case feedback = "iro-feedback"
  case answers = "survey-answers"
  case comments = "survey-comments"

  package var title: String {
    switch self {
    case .officers: "IROs of the service"
    case .posts: "Posts"
    case .leave: "Leave and absence"
    case .supervision: "Supervision and appraisal"
    case .observations: "Observations of practice"
    case .training: "Training and learning"
    case .actions: "Action plan"
    case .themes: "Practice themes"
    case .priorities: "Service priorities"
    case .achievements: "Achievements"
    case .feedback: "Feedback of IROs"
    case .answers: "Answers to the children’s survey"
    case .comments: "Comments in the children’s survey"
    }
  }

  /// What is found there, in a few words.
  var sentence: String {
    switch self {
    case .officers: "Who each IRO is, what children are told of them, and when they came and left."
    case .posts: "Hours that are held or vacant, permanent, temporary and by agency contract."
    case .leave: "Who is away, from when, and why."
    case .supervision:
      "Sessions alone and as a group, appraisals, and how each IRO’s supervision stands."
    case .observations: "Reviews that a manager watched, with a grade."
    case .training: "Training and learning meetings, and how many came."
    case .actions: "What is to be done, by whom and by when, and how far it is."
    case .themes: "Where practice is to be better, and the issues of challenges that show it."
    case .priorities: "What matters most in a year, carried into its report."
    case .achievements: "What the service achieved in a year."
    case .feedback: "What IROs say of their own work and of the service, and what follows."
    case .answers: "What children answered, without whose answer it is."
    case .comments: "What children wrote, kept apart from their answers."
    }
  }

  /// The kind of its rows.
  var kind: String {
    switch self {
    case .officers: Officer.kind
    case .posts: Post.kind
    case .leave: Leave.kind
    case .supervision: SupervisionSession.kind
    case .observations: Observation.kind
    case .training: LearningEvent.kind
    case .actions: PlanAction.kind
    case .themes: PracticeTheme.kind
    case .priorities: ServicePriority.kind
    case .achievements: Achievement.kind
    case .feedback: OfficerFeedback.kind
    case .answers: SurveyAnswer.kind
    case .comments: SurveyComment.kind
    }
  }

  /// What seeing its rows is.
  package var seeing: ServiceAct { ServiceAct(seeing: kind) ?? .seeService }
  /// What entering, changing and withdrawing them is.
  package var keeping: ServiceAct { ServiceAct(writing: kind) ?? .keepStaff }

  package var path: String { "/service/\(rawValue)" }
  package var list: Place { Place(path) }
  package var file: Place { Place("\(path).csv") }
  package var new: Place { Place("\(path)/new") }

  package func row(_ number: Int64) -> Place { Place("\(path)/\(number)") }
  package func change(_ number: Int64) -> Place { Place("\(path)/\(number)/change") }
  package func withdraw(_ number: Int64) -> Place { Place("\(path)/\(number)/withdraw") }
}

/// Subjects of the service's work that belong together.
enum ServiceGroup: String, CaseIterable {
  case people = "IROs and their posts"
  case learning = "Supervision and learning"
  case quality = "Quality and plans"
  case survey = "The children’s survey"

  var subjects: [ServiceSubject] {
    switch self {
    case .people: [.officers, .posts, .leave]
    case .learning: [.supervision, .observations, .training]
    case .quality: [.actions, .themes, .priorities, .achievements, .feedback]
    case .survey: [.answers, .comments]
    }
  }
}

extension Place {
  package static let service = Place("/service")
}
