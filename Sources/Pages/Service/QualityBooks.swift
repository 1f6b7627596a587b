package import Care

/// The lines of the action plan.
package enum ActionBook: ServiceBook {
  package static let subject = ServiceSubject.actions
  package static let one = "an action"
  package static let chosen: ChosenRows<PlanAction>? = ChosenRows(words: "Only those overdue") {
    $0.isOverdue(on: $1.today)
  }

  package static let columns: [ServiceColumn<PlanAction>] = [
    ServiceColumn("Action") { action, _ in action.text },
    ServiceColumn("Owner") { action, _ in action.owner },
    ServiceColumn(
      "Due",
      tag: { action, service in
        action.isOverdue(on: service.today) ? StateTag("Overdue", .red) : nil
      }
    ) { action, _ in action.dueOn?.inWords ?? "No day set" },
    ServiceColumn("State") { action, _ in
      let state = action.status?.rawValue.uppercasedFirst ?? "Not recorded"
      return action.closedOn.map { "\(state) on \($0.inWords)" } ?? state
    },
    ServiceColumn("Progress") { action, _ in action.progress ?? "–" },
  ]

  package static func groups(_ service: OpenService, over row: PlanAction) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("text", "What is to be done?", .lines(3)),
          Question(
            "chapter", "For which chapter of the annual report?",
            hint: "As its heading has it; the action is shown at the end of the chapter."),
          Question("owner", "Who does it?"),
          Question("source", "What does it come from?", hint: "Like an audit or the survey."),
          Question("openedOn", "When was it agreed?", isNeeded: true),
          Question("dueOn", "By when?"),
        ]),
      QuestionGroup(
        "How far it is",
        [
          Question("status", "State"), Question("progress", "Progress", .lines(4)),
          Question("closedOn", "When was it closed?", hint: "Where it is done or dropped."),
        ]),
    ]
  }

  package static func blank(_ service: OpenService) -> PlanAction {
    .with {
      $0.openedOn = service.today
      $0.status = .notStarted
    }
  }
}

/// Where practice is to be better.
package enum ThemeBook: ServiceBook {
  package static let subject = ServiceSubject.themes
  package static let one = "a practice theme"

  package static let columns: [ServiceColumn<PracticeTheme>] = [
    ServiceColumn("Theme") { theme, _ in theme.title },
    ServiceColumn("Recorded on") { theme, _ in theme.recordedOn.inWords },
    ServiceColumn("Issues that show it") { theme, _ in
      (theme.issues.map(\.rawValue) + theme.interventionIssues.map(\.rawValue))
        .joined(separator: "; ").nilIfEmpty?.uppercasedFirst ?? "None named"
    },
  ]

  package static func groups(_ service: OpenService, over row: PracticeTheme) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("title", "Theme"), Question("text", "In words", .lines(5)),
          Question("recordedOn", "When was it recorded?", isNeeded: true),
        ]),
      QuestionGroup(
        "What shows it",
        [
          Question("issues", "Issues of formal escalations"),
          Question("interventionIssues", "Issues of informal interventions"),
        ]),
    ]
  }

  package static func ways(from row: Entered<PracticeTheme>) -> [Link] {
    [Link("Challenges of the last 12 months that show it", to: .themeEvidence(row.key.number))]
  }

  package static func blank(_ service: OpenService) -> PracticeTheme {
    .with { $0.recordedOn = service.today }
  }
}

/// What matters most in a year.
package enum PriorityBook: ServiceBook {
  package static let subject = ServiceSubject.priorities
  package static let one = "a priority"
  package static let hasYears = false
  package static let chosen: ChosenRows<ServicePriority>? = ChosenRows(
    words: "Only those not done"
  ) { priority, _ in priority.isDone != true }

  package static let columns: [ServiceColumn<ServicePriority>] = [
    ServiceColumn("Priority") { priority, _ in priority.text },
    ServiceColumn("For") { priority, _ in priority.year },
    ServiceColumn("Part of") { priority, service in
      priority.partOf.flatMap { service.entries.entry($0)?.text } ?? "–"
    },
    ServiceColumn("Done") { priority, _ in
      priority.isDone.map { $0 ? "Yes" : "No" } ?? "Not recorded"
    },
    ServiceColumn("Progress") { priority, _ in priority.progress ?? "–" },
  ]

  package static func groups(_ service: OpenService, over row: ServicePriority) -> [QuestionGroup] {
    let wholes = service.entries.all(ServicePriority.self).filter {
      $0.value.partOf == nil && $0.value != row
    }.map { Choice("\($0.key.number)", "\($0.value.text) (\($0.value.year))") }
    return [
      QuestionGroup(
        nil,
        [
          Question("text", "What matters?", .lines(3)),
          Question("year", "For which year?", hint: "Like 2025-26."),
          Question("partOf", "Part of", .choice([Choice("", "It stands by itself")] + wholes)),
          Question("recordedOn", "When was it recorded?", isNeeded: true),
        ]),
      QuestionGroup(
        "What became of it",
        [Question("progress", "Progress", .lines(4)), Question("isDone", "Done?")]
      ),
    ]
  }

  package static func blank(_ service: OpenService) -> ServicePriority {
    .with {
      $0.recordedOn = service.today
      $0.year = CollectionYear(of: service.today).next.name
    }
  }
}

/// What the service achieved.
package enum AchievementBook: ServiceBook {
  package static let subject = ServiceSubject.achievements
  package static let one = "an achievement"
  package static let hasYears = false

  package static let columns: [ServiceColumn<Achievement>] = [
    ServiceColumn("Achievement") { achievement, _ in achievement.text },
    ServiceColumn("In") { achievement, _ in achievement.year },
  ]

  package static func groups(_ service: OpenService, over row: Achievement) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("text", "What was achieved?", .lines(3)),
          Question("year", "In which year?", hint: "Like 2025-26."),
          Question("recordedOn", "When was it recorded?", isNeeded: true),
        ])
    ]
  }

  package static func blank(_ service: OpenService) -> Achievement {
    .with {
      $0.recordedOn = service.today
      $0.year = CollectionYear(of: service.today).name
    }
  }
}
