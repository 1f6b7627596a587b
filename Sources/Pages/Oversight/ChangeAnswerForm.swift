package import Care
package import HTML

/// What an officer makes of a change in a child's life; an early review is planned with the answer.
package struct ChangeAnswerForm: ChildForm {
  private let child: OpenChild
  private let change: SeenChange
  private let today: Day
  private var answer: EntryForm<ChangeAnswer>
  private var early: EntryForm<EarlyReviewAsked>
  package var problems = FormProblems()

  package init(_ child: OpenChild, _ change: SeenChange, by user: User, on today: Day) {
    self.child = child
    self.change = change
    self.today = today
    answer = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "answer", "What do you make of it?",
              .words([
                AnswerToChange.noted.rawValue: "Noted: nothing else is needed",
                AnswerToChange.contactMade.rawValue: "I spoke with the child or the social worker",
                AnswerToChange.earlyReview.rawValue: "The review is needed earlier",
              ]), isNeeded: true),
            Question(
              "reason", "Why, or what came of it",
              hint: "Needed where the review is to be earlier.", .lines(4)),
          ])
      ],
      over: ChangeAnswer.with {
        $0.change = change.change
        $0.changedOn = change.on
        $0.answeredOn = today
        $0.officer = user.officer ?? child.guarded.officer
      })
    early = EntryForm(
      [
        QuestionGroup(
          "If the review is needed earlier",
          [
            Question("trigger", "What makes it due earlier?", .choice(EarlyReviewAsked.triggers)),
            Question("reviewBy", "By which day is it needed?"),
            Question(
              "plannedFor", "For which day is it booked?",
              hint: "Leave it empty to plan it for the day by which it is needed."),
          ])
      ], over: EarlyReviewAsked())
  }

  package var title: String { "Answer a change" }
  package var typed: Submission? { answer.typed }
  package var nodes: [Node] { answer.nodes + early.nodes }

  package var before: [Node] {
    [
      SummaryList([
        .init("What happened", change.change.rawValue.uppercasedFirst),
        .init("When", change.on.weekdayInWords),
      ]).node
    ]
  }

  package mutating func show(_ typed: Submission) {
    answer.typed = typed
    early.typed = typed
  }

  package mutating func read(_ submission: Submission) -> ChildChanges? {
    let (answered, asked) = (answer.read(submission), early.read(submission))
    problems = answer.problems
    problems.add(early.problems)
    guard let answered, let asked else { return nil }
    guard answered.answer == .earlyReview else {
      return ChildChanges(rows: [EntryChange(adding: answered)])
    }
    if answered.reason == nil { problems.add("Say why the review is needed earlier", to: "reason") }
    guard let plan = plan(asked), problems.isEmpty else {
      answer.problems = problems
      early.problems = problems
      return nil
    }
    return ChildChanges(rows: [EntryChange(adding: answered), EntryChange(adding: plan)])
  }

  /// The review as it is planned; nil, with the problem noted, where no day is named.
  private mutating func plan(_ asked: EarlyReviewAsked) -> ReviewPlan? {
    guard let reviewBy = asked.reviewBy else {
      problems.add("Enter a day: by which day is it needed?", to: "reviewBy")
      return nil
    }
    if reviewBy < today {
      problems.add("By which day is it needed? Not before today", to: "reviewBy")
    }
    return ReviewPlan.with {
      $0.plannedFor = asked.plannedFor ?? reviewBy
      $0.bookedOn = today
      $0.trigger = asked.trigger ?? .officersRequest
      $0.triggerAroseOn = today
      $0.reviewBy = reviewBy
    }
  }
}

/// What is asked of a review that is brought forward.
struct EarlyReviewAsked: Described {
  var trigger: EarlyReviewTrigger? = .officersRequest
  var reviewBy: Day?
  var plannedFor: Day?

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("trigger", &trigger)
    visitor.field("reviewBy", &reviewBy)
    visitor.field("plannedFor", &plannedFor)
  }

  static let triggers = EarlyReviewTrigger.allCases.map { Choice($0.rawValue, $0.sentence) }
}
