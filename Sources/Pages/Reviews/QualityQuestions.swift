package import Care
import HTML

/// The quality form of a review: permanence, plans, and concerns for safety.
package enum QualityQuestions {
  package static func form(_ child: OpenChild, _ file: ReviewFile) -> OneRowForm<QualityForm> {
    let start = file.quality?.value ?? .with { $0.heldOn = file.day }
    let age = child.history.bornOn?.age(on: file.day) ?? 18
    return OneRowForm(
      EntryForm(groups(age: age), over: start), file.quality, file, child)
  }

  package static func page(
    _ form: OneRowForm<QualityForm>, on today: Day
  ) -> ReviewFormPage<QualityForm> {
    ReviewFormPage("Quality form", form, to: "quality", on: today)
  }

  static func groups(age: Int) -> [QuestionGroup] {
    [permanence, plans(age: age), safety]
  }

  private static let permanence = QuestionGroup(
    "Permanence",
    [
      Question("hasPermanencePlan", "Is there a clear and suitable plan of permanence?"),
      Question("track", "How many plans are followed at once?"),
      Question("plans", "Which?"),
      Question("whyNoPlan", "If there is none: why not?", .lines(3)),
      Question("planningMeetingHeld", "Was a permanence planning meeting held?"),
      Question("isLegalStatusSuitable", "Does the legal status suit the plan?"),
    ])

  private static func plans(age: Int) -> QuestionGroup {
    let pathway = Question("isPathwayPlanSuitable", "Is the pathway plan suitable?")
    return QuestionGroup(
      "Plans",
      [
        Question("viewsConsidered", "Were the child's views considered in the plans?"),
        Question("isCarePlanSuitable", "Is the care plan suitable?"),
        Question("isHealthPlanSuitable", "Is the health plan suitable?"),
        Question("isEducationPlanSuitable", "Is the education plan suitable?"),
        Question("isFamilyPlanSuitable", "Is the plan for time with the family suitable?"),
      ] + (age >= 15 ? [pathway] : []))
  }

  /// Every concern, the one without a word of its own last.
  private static let concerns =
    (SafeguardingConcern.allCases.filter { $0 != .other } + [.other]).map {
      Choice($0.rawValue, $0.rawValue.uppercasedFirst)
    }

  private static let safety = QuestionGroup(
    "Safety",
    [
      Question(
        "concerns", "Which concerns are current?", hint: "None is an answer: tick nothing",
        .ticks(concerns)),
      Question("otherConcern", "If another: what is it?", .lines(2)),
      Question("hasSafetyPlan", "Is there a safety plan?"),
      Question("safetyPlanQuality", "How good is it?", .lines(3)),
      Question("therapeuticSupport", "Is there therapeutic support?"),
    ])
}
