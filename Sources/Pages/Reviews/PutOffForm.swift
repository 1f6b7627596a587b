package import Care

/// Puts a planned review off to another day, or adjourns it on its day; the due day does not move.
package struct PutOffForm: RowsForm {
  package var form: EntryForm<Postponement>
  package let held: Entered<ReviewPlan>
  package let child: OpenChild
  package let isAdjournment: Bool
  let today: Day

  package var typed: Submission? {
    get { form.typed }
    set { form.typed = newValue }
  }
  package var problems: FormProblems {
    get { form.problems }
    set { form.problems = newValue }
  }
  package var version: RowVersion { RowVersion(of: held.value) }

  package init(
    _ child: OpenChild, _ held: Entered<ReviewPlan>, isAdjournment: Bool, by user: User,
    on today: Day
  ) {
    self.child = child
    self.held = held
    self.isAdjournment = isAdjournment
    self.today = today
    form = EntryForm(
      [QuestionGroup(nil, PutOffForm.questions(isAdjournment))],
      over: .with {
        $0.plannedFor = held.value.plannedFor
        $0.askedOn = isAdjournment ? held.value.plannedFor : min(today, held.value.plannedFor)
        if isAdjournment { $0.askedBy = user.fullName }
      })
  }

  private static func questions(_ isAdjournment: Bool) -> [Question] {
    let view = Question("childsView", "What does the child say to that?", .lines(3))
    if isAdjournment {
      return [
        Question("newDay", "On which day is it taken up again?", isNeeded: true),
        Question(
          "reason", "Why is it adjourned?", hint: "What is missing to finish it", .lines(3),
          isNeeded: true), view,
      ]
    }
    return [
      Question("newDay", "To which day is it put off?", isNeeded: true),
      Question("askedOn", "When was that asked for?", isNeeded: true),
      Question("askedBy", "Who asked for it?", isNeeded: true),
      Question("reason", "Why?", .lines(3), isNeeded: true), view,
    ]
  }

  /// The postponement as it is typed; nil while it cannot be read.
  var postponement: Postponement? {
    guard let typed else { return nil }
    var form = form
    return form.read(typed)
  }

  var due: DueDay? { child.nextReview(on: today) }

  /// What is told where the new day is late.
  var warning: String? { due.flatMap { postponement?.warning(due: $0) } }

  package var toBeSeen: String? { warning == nil ? nil : "late \(postponement?.newDay ?? .latest)" }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    guard var row = form.read(submission) else { return nil }
    if isAdjournment {
      row.reason =
        row.reason.hasPrefix(Postponement.adjourned)
        ? row.reason : Postponement.adjourned + row.reason
      guard mayAdjourn(to: row.newDay) else { return nil }
    }
    var plan = held.value
    plan.plannedFor = row.newDay ?? plan.plannedFor
    return [
      EntrySet(
        child.localIdentifier,
        [EntryChange(adding: row), EntryChange.of(held, plan)].compactMap(\.self))
    ]
  }

  private mutating func mayAdjourn(to day: Day?) -> Bool {
    let (on, policies) = (held.value.plannedFor, child.policies)
    let earlier = child.entries.all(Postponement.self).map(\.value)
      .filter { $0.isAdjournment && $0.newDay == on }
    do {
      try Adjournment.check(
        earlier.map { Adjournment(adjournedOn: $0.plannedFor) }, on: on, policies: policies)
      let last = try Adjournment(adjournedOn: on).lastDay(policies: policies)
      guard let day, day > last else { return true }
      problems.add("It must be taken up again by \(last.weekdayInWords)", to: "newDay")
    } catch {
      problems = FormProblems(error.sentence)
    }
    return false
  }
}
