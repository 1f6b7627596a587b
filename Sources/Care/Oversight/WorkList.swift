/// The lists of work of a day: what an officer has to do, each with exactly its rows.
package enum WorkList: String, Hashable, Sendable, CaseIterable {
  case overdue = "reviews-overdue"
  case due = "reviews-due"
  case notBooked = "reviews-not-booked"
  case bookedLate = "reviews-booked-late"
  case outcomes = "outcomes-to-log"
  case records = "records-to-finish"
  case answers = "decisions-to-answer"
  case decisions = "decisions-overdue"
  case escalations = "escalations-past-their-day"
  case midpoints = "midpoints-due"

  package var title: String {
    switch self {
    case .overdue: "Reviews overdue"
    case .due: "Reviews due in 20 working days"
    case .notBooked: "Not booked, due within 30 days"
    case .bookedLate: "Booked after the due day"
    case .outcomes: "Outcomes to log"
    case .records: "Records to finish"
    case .answers: "Decisions the team manager has to answer"
    case .decisions: "Decisions overdue"
    case .escalations: "Escalations past their day"
    case .midpoints: "Midpoint checks due"
    }
  }

  /// What is on the list, in one sentence.
  package var meaning: String {
    switch self {
    case .overdue: "Children whose review was due before today and has not been held."
    case .due: "Children whose review is due today or in the next 20 working days."
    case .notBooked: "Children whose review is due within 30 days and is booked for no day."
    case .bookedLate: "Children whose review is booked for a day after the one it is due by."
    case .outcomes:
      "Reviews that were booked for a day that has come, and nothing is recorded of them."
    case .records: "Steps of recording a review that are still to be done."
    case .answers:
      "Decisions that were sent to the team manager, who has until the day to agree or object. Silence is "
        + "then taken as agreement."
    case .decisions: "Decisions of reviews that were due before today and are not done."
    case .escalations: "Escalations, or answers to them, that were due before today."
    case .midpoints: "Children whose plan is to be looked at half-way to the next review."
    }
  }
}

/// A row of a list of work: for which child, by when, and what.
package struct WorkRow: Hashable, Sendable {
  package let child: Key<Child>
  package let dueOn: Day
  package let what: String
  /// The day of the review to whose recording it belongs; nil where it belongs to none.
  package var heldOn: Day? = nil
}

extension RegisterLine {
  /// The rows that the child has on a list on a day.
  package func rows(of list: WorkList, on day: Day) -> [WorkRow] {
    LineWork(
      key: key, nextReview: nextReview, bookedFor: bookedFor, withoutOutcome: withoutOutcome,
      duties: duties
    ).rows(of: list, on: day)
  }
}

/// What the work of a child follows from.
struct LineWork {
  let key: Key<Child>
  let nextReview: DueDay?
  let bookedFor: Day?
  let withoutOutcome: [Day]
  let duties: [Duty]

  /// The rows that the child has on a list on a day.
  func rows(of list: WorkList, on day: Day) -> [WorkRow] {
    switch list {
    case .overdue: review("The review") { $0 < day }
    case .due: review("The review") { $0 >= day && $0 <= day.inTwentyWorkingDays }
    case .notBooked:
      bookedFor == nil
        ? review("The review") { $0 >= day && $0 <= day.adding(days: 30) } : []
    case .bookedLate:
      bookedFor.map { booked in
        review("The review, booked for \(booked.inWords)") { $0 < booked }
      } ?? []
    case .outcomes:
      withoutOutcome.map { WorkRow(child: key, dueOn: $0, what: "The review of that day") }
    case .records: duties([.sendDecisions, .completeRecord, .distributeRecord, .updatePlan])
    case .answers: duties([.answerDecisions])
    case .decisions: duties([.carryOutDecision]) { $0 < day }
    case .escalations: duties([.answerEscalation, .resolveEscalation]) { $0 < day }
    case .midpoints:
      duties.filter { $0.kind == .checkAtMidpoint && ($0.startsOn.map { $0 <= day } ?? true) }
        .map { WorkRow(child: key, dueOn: $0.dueOn, what: $0.title) }
    }
  }

  private func review(_ what: String, _ isListed: (Day) -> Bool) -> [WorkRow] {
    guard let due = nextReview?.day, isListed(due) else { return [] }
    return [WorkRow(child: key, dueOn: due, what: what)]
  }

  private func duties(
    _ kinds: Set<DutyKind>, _ isListed: (Day) -> Bool = { _ in true }
  ) -> [WorkRow] {
    duties.filter { kinds.contains($0.kind) && isListed($0.dueOn) }.map {
      WorkRow(child: key, dueOn: $0.dueOn, what: $0.title, heldOn: $0.heldOn)
    }
  }
}

extension Day {
  /// The twentieth working day from here; 28 days on where the table of bank holidays ends.
  fileprivate var inTwentyWorkingDays: Day {
    (try? WorkingDays.englandAndWales.day(20, after: self)) ?? adding(days: 28)
  }
}
