package import Care

/// How a review was held: with it the register's own review is kept, and the code of participation
/// that follows from plain questions.
package struct MeetingForm: RowsForm {
  package var form: EntryForm<ReviewMeeting>
  package let held: Entered<ReviewMeeting>?
  package let child: OpenChild
  /// The day of a review that the register holds; nil for one that is entered now.
  package let day: Day?
  /// The day of the plan that it is begun from.
  let planned: Day?
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

  /// The form for a review that is entered now, begun from its plan where there is one.
  package init(_ child: OpenChild, holding plan: ReviewPlan?, by user: User, on today: Day) {
    let start = ReviewMeeting.with {
      $0.heldOn = plan?.plannedFor ?? .earliest
      $0.officer = user.officer ?? child.guarded.officer
      $0.venue = plan?.venue
      $0.mode = plan?.mode
      $0.invited = plan?.invited ?? []
      $0.trigger = plan?.trigger
      $0.sharedWith = plan?.sharedWith ?? []
      let put = child.entries.all(Postponement.self).map(\.value)
        .last { $0.isAdjournment && $0.newDay == plan?.plannedFor }
      $0.adjournedOn = put?.plannedFor
      $0.adjournedBecause = put.map { String($0.reason.dropFirst(Postponement.adjourned.count)) }
    }
    self.init(child, nil, start, day: nil, planned: plan?.plannedFor, on: today)
  }

  /// The form for a review that the register holds.
  package init(_ child: OpenChild, _ file: ReviewFile, by user: User, on today: Day) {
    var start = file.meeting?.value ?? .with { $0.officer = user.officer ?? child.guarded.officer }
    start.heldOn = file.day
    self.init(child, file.meeting, start, day: file.day, planned: nil, on: today)
  }

  private init(
    _ child: OpenChild, _ held: Entered<ReviewMeeting>?, _ start: ReviewMeeting, day: Day?,
    planned: Day?, on today: Day
  ) {
    self.child = child
    self.held = held
    self.day = day
    self.planned = planned
    self.today = today
    form = EntryForm(MeetingQuestions(child, asksDay: day == nil).groups, over: start)
  }

  /// The meeting as it is typed, or as it is kept; nil while what is typed cannot be read.
  var meeting: ReviewMeeting? {
    guard let typed else { return held?.value }
    var form = form
    return form.read(typed)
  }

  /// The day of the review that was entered, for the way on.
  package var enteredDay: Day? { day ?? meeting?.heldOn }

  package mutating func meanwhile() { form.meanwhile(held?.value ?? form.start) }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    guard let meeting = form.read(submission) else { return nil }
    guard meeting.heldOn <= today else {
      problems.add("The day on which it was held cannot be in the future", to: "heldOn")
      return nil
    }
    do {
      let register = try child.file.holding(
        meeting.review(bornOn: child.history.bornOn, policies: child.policies))
      return [
        EntrySet(
          child.localIdentifier, [EntryChange.of(held, meeting)].compactMap(\.self),
          register: register)
      ]
    } catch {
      problems.add(error.sentence, to: day == nil ? "heldOn" : "form")
      return nil
    }
  }
}
