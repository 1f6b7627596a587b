package import Care

/// The form of a planned review: what the child chose, who is asked, what brings it forward.
package struct PlanForm: RowsForm {
  package var form: EntryForm<ReviewPlan>
  package let held: Entered<ReviewPlan>?
  package let child: OpenChild
  let today: Day

  package var typed: Submission? {
    get { form.typed }
    set { form.typed = newValue }
  }
  package var problems: FormProblems {
    get { form.problems }
    set { form.problems = newValue }
  }
  package var version: RowVersion { RowVersion(of: held.map { [$0.value] } ?? []) }

  package init(_ child: OpenChild, changing held: Entered<ReviewPlan>?, on today: Day) {
    self.child = child
    self.held = held
    self.today = today
    let start =
      held?.value
      ?? .with {
        $0.bookedOn = today
        $0.invited = ["child", "parents", "carer", "social worker", "school"]
        $0.language = child.file.child?.languages.first
        $0.needsInterpreter = child.file.child?.needsInterpreter
      }
    form = EntryForm(
      PlanForm.groups(ehcReview: child.nextEHCReview(on: today), plan: start), over: start)
  }

  /// The plan as it is typed; nil while it cannot be read.
  var plan: ReviewPlan? {
    guard let typed else { return held?.value }
    var form = form
    return form.read(typed)
  }

  /// The day by which the review is due without this plan, and with it.
  var due: (before: DueDay?, after: DueDay?) {
    (
      child.nextReview(on: today, with: held?.value, insteadOf: held?.key),
      child.nextReview(on: today, with: plan, insteadOf: held?.key)
    )
  }

  package var toBeSeen: String? {
    guard let plan else { return nil }
    let due = due
    var seen: [String] = []
    if plan.trigger != nil, plan.earlyReview != held?.value.earlyReview {
      seen.append("early \(due.after?.day.description ?? "")")
    }
    if let last = due.after?.day, plan.plannedFor > last, plan.plannedFor != held?.value.plannedFor
    {
      seen.append("late \(plan.plannedFor)")
    }
    return seen.isEmpty ? nil : seen.joined(separator: ", ")
  }

  package mutating func meanwhile() { form.meanwhile(held?.value ?? form.start) }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    guard let plan = form.read(submission) else { return nil }
    if held == nil, child.history.reviews.contains(where: { $0.heldOn == plan.plannedFor }) {
      problems.add("A review was held on that day already", to: "plannedFor")
      return nil
    }
    return [EntrySet(child.localIdentifier, [EntryChange.of(held, plan)].compactMap(\.self))]
  }
}

extension PlanForm {
  /// The questions; of the EHC plan where its yearly review has a day, or was held together already.
  static func groups(ehcReview due: Day?, plan: ReviewPlan) -> [QuestionGroup] {
    let asksEHC = due != nil || plan.withEHCReview != nil
    return [asksEHC ? QuestionGroup(when.title, when.questions + [together(due)]) : when] + rest
  }

  private static let when = QuestionGroup(
    "When and where",
    [
      Question("plannedFor", "Which day is it planned for?", isNeeded: true),
      Question("time", "At what time?", hint: "For example, 4pm, after football"),
      Question("venue", "Where?"), Question("mode", "How do people meet?"),
    ])

  private static func together(_ due: Day?) -> Question {
    let hint = due.map {
      "The yearly review of the education, health and care plan is due by \($0.inWords). One meeting "
        + "for both spares the child a second one: agree it with whoever keeps the EHC plan."
    }
    return Question(
      "withEHCReview", "Is it held together with the review of the EHC plan?", hint: hint)
  }

  private static let rest = [
    QuestionGroup(
      "What the child chose",
      [
        Question("childChosePlace", "Did the child choose the place?"),
        Question("childChoseTime", "Did the child choose the time?"),
        Question("childChoseWhoComes", "Did the child choose who comes?"),
        Question("childChoseChair", "Did the child choose who chairs?"),
      ]),
    QuestionGroup(
      "Who is asked",
      [
        Question("invited", "Who is invited?", hint: "One on each line", .lines(6)),
        Question("invitationsSentOn", "When were the invitations sent?"),
        Question("reportAskedOn", "When was the social worker asked for the report?"),
      ]),
    QuestionGroup(
      "Language",
      [
        Question("language", "In which language does the child take part?"),
        Question("needsInterpreter", "Is an interpreter needed?"),
      ]),
    early,
  ]

  static let early = QuestionGroup(
    "An earlier review",
    [
      Question(
        "trigger", "Does something bring the review forward?",
        .choice(
          [Choice("", "Nothing")]
            + EarlyReviewTrigger.allCases.map {
              Choice($0.rawValue, $0.sentence, hint: $0.citation.provision)
            })),
      Question("triggerAroseOn", "When did that arise?"),
      Question(
        "reviewBy", "By which day is the review needed?",
        hint: "Or the day on which what is to end ends"),
    ])
}
