import Care
import HTML

/// The reviews of a child: those held with their records and clocks, and the next.
struct ReviewsSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] { [beginnings, booked, held] }

  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.planReview, Link("Plan a review", to: .planReview(child.key))),
        (.holdReview, Link("Record a review that was held", to: .holdReview(child.key))),
        (.holdReview, Link("Record why a review was late", to: .newLateReview(child.key))),
      ]
    ).node
  }

  private var held: Node {
    let placed = child.history.placedReviews(loaded: child.loaded, policies: child.policies)
    let meetings = Dictionary(
      child.entries.all(ReviewMeeting.self).map { ($0.value.heldOn, $0.value) },
      uniquingKeysWith: { $1 })
    let records = Dictionary(
      child.entries.all(ReviewRecord.self).map { ($0.value.heldOn, $0.value) },
      uniquingKeysWith: { $1 })
    let late = Dictionary(
      child.entries.all(LateReview.self).map { ($0.value.heldOn, $0.value) },
      uniquingKeysWith: { $1 })
    let rows = placed.reversed().map { placed -> [Node] in
      let day = placed.review.heldOn
      return [
        Link(day.inWords, to: .review(child.key, day)).node, inTime(placed, late[day]?.reason),
        .text(child.name(of: meetings[day]?.officer) ?? "Not recorded"),
        .text(met(meetings[day])), .text(placed.review.participation?.meaning ?? "Not recorded"),
        records[day].map { state(of: $0) } ?? "Not recorded",
      ]
    }
    return .table(
      "Reviews held",
      [
        .init("Held on"), .init("In time"), .init("IRO"), .init("How people met"),
        .init("How the child took part"), .init("Record"),
      ], rows, empty: "No review has been held.")
  }

  /// How people met, and why not in person where they did not.
  private func met(_ meeting: ReviewMeeting?) -> String {
    guard let mode = meeting?.mode else { return "Not recorded" }
    let why = meeting?.reasonNotInPerson.map { ": \($0.rawValue)" } ?? ""
    return mode.rawValue.uppercasedFirst + why
  }

  private func inTime(_ placed: PlacedReview, _ reason: ReasonLate?) -> Node {
    switch placed.isInTime {
    case true?: StateTag("In time", .green).node
    case false?:
      .group([
        StateTag("Late", .red).node,
        .text(placed.due.map { " due by \($0.day.inWords)" } ?? ""),
        .text(reason.map { ": \($0.rawValue)" } ?? ""),
      ])
    case nil: "Not known"
    }
  }

  private func state(of record: ReviewRecord) -> Node {
    if let day = record.distributedOn { return .text("Sent out on \(day.inWords)") }
    let next = RecordingStep.allCases.map { record.clock(of: $0, policies: child.policies) }
      .first { $0.doneOn == nil && $0.dueOn != nil }
    guard let next, let due = next.dueOn else { return "Begun" }
    return .group([.text("\(next.step.waiting): "), DueWords(due, on: today).node])
  }

  private var booked: Node {
    let plans = child.entries.all(ReviewPlan.self).map(\.value)
      .sorted { $0.plannedFor > $1.plannedFor }
    return .table(
      "Reviews booked", [.init("For"), .init("Booked on"), .init("Where"), .init("How")],
      plans.prefix(6).map {
        [
          Link($0.plannedFor.weekdayInWords, to: .review(child.key, $0.plannedFor)).node,
          .text($0.bookedOn.inWords),
          .text($0.venue?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(how($0)),
        ]
      }, empty: "No review is booked.")
  }

  private func how(_ plan: ReviewPlan) -> String {
    let mode = plan.mode?.rawValue.uppercasedFirst ?? "Not recorded"
    return plan.withEHCReview == true ? "\(mode), together with the EHC review" : mode
  }
}

extension RecordingStep {
  /// What is waited for, in a few words.
  var waiting: String {
    switch self {
    case .decisions: "Decisions to be sent"
    case .response: "Manager's answer"
    case .complete: "Record to be completed"
    case .distribute: "Record to be sent out"
    }
  }
}
