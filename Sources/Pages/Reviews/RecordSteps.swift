package import Care
import HTML

/// The steps of a review's record that are one answer each: decisions sent, the team manager's answer,
/// the record complete.
package enum RecordSteps {
  /// Sends the decisions to the team manager.
  package static func sending(
    _ child: OpenChild, _ file: ReviewFile, by user: User, on today: Day
  ) -> OneRowForm<ReviewRecord> {
    var start = begun(file, by: user)
    start.decisionsSentOn = start.decisionsSentOn ?? today
    start.decisionsSentBy = start.decisionsSentBy ?? user.fullName
    return OneRowForm(
      EntryForm([QuestionGroup(nil, sendQuestions)], over: start), file.kept, file, child,
      closed: file.decisions.isEmpty
        ? "No decision is written yet. Write the decisions first." : nil,
      wrong: { row in
        row.decisionsSentOn.map { $0 > today } ?? false
          ? ("decisionsSentOn", "The day cannot be in the future") : nil
      })
  }

  private static let sendQuestions = [
    Question("decisionsSentOn", "On which day do they go to the team manager?", isNeeded: true),
    Question(
      "changesPlan", "Do the decisions change the care plan?",
      hint: "If they do, the plan is to be brought up to date within 10 working days"),
  ]

  /// Completes the record.
  package static func completing(
    _ child: OpenChild, _ file: ReviewFile, by user: User, on today: Day
  ) -> OneRowForm<ReviewRecord> {
    var start = begun(file, by: user)
    start.completedOn = start.completedOn ?? today
    start.completedBy = start.completedBy ?? user.fullName
    let plan =
      start.changesPlan == true
      ? [Question("planUpdatedOn", "When was the care plan brought up to date?")] : []
    let day = Question("completedOn", "On which day was the record complete?", isNeeded: true)
    return OneRowForm(
      EntryForm([QuestionGroup(nil, [day] + plan)], over: start), file.kept, file, child,
      closed: file.meeting == nil || file.notes.isEmpty
        ? "The record is not complete: say how the review was held, and write its notes." : nil,
      wrong: { row in
        row.completedOn.map { $0 > today } ?? false
          ? ("completedOn", "The day cannot be in the future") : nil
      })
  }

  /// The team manager's answer to the decisions.
  package static func answering(
    _ child: OpenChild, _ file: ReviewFile, by user: User, on today: Day
  ) -> OneRowForm<ReviewRecord> {
    var start = file.record
    if start.respondedOn == nil {
      start.respondedOn = today
      start.respondedBy = user.fullName
    }
    return OneRowForm(
      EntryForm([QuestionGroup(nil, answerQuestions)], over: start), file.kept, file, child,
      closed: closed(file.record, child.policies, on: today),
      wrong: { row in
        row.response == .objected && (row.objection ?? "").allSatisfy(\.isWhitespace)
          ? ("objection", "Say to what you object, and why") : nil
      })
  }

  private static let answerQuestions = [
    Question(
      "response", "Do you agree with the decisions?",
      .choice([
        Choice(ResponseKind.agreed.rawValue, "I agree"),
        Choice(ResponseKind.objected.rawValue, "I object"),
      ]), isNeeded: true),
    Question(
      "objection", "If you object: to what, and why?",
      hint: "The IRO reads it, and it stays with the record", .lines(5)),
  ]

  /// Why no answer can be given now; nil where one can.
  private static func closed(
    _ record: ReviewRecord, _ policies: Policies, on today: Day
  ) -> String? {
    guard let last = record.clock(of: .response, policies: policies).dueOn else {
      return "The decisions have not been sent yet. You can answer once they are."
    }
    guard record.answer(on: today, policies: policies) == .silence else { return nil }
    return
      "No answer came by \(last.weekdayInWords): the decisions are taken as agreed. If they cannot "
      + "be carried out, speak with the IRO."
  }

  /// The record as it is, or begun by whoever writes it.
  private static func begun(_ file: ReviewFile, by user: User) -> ReviewRecord {
    var record = file.record
    record.writtenBy = record.writtenBy ?? file.meeting?.value.officer ?? user.officer
    return record
  }
}

extension RecordSteps {
  package static func sendPage(
    _ form: OneRowForm<ReviewRecord>, on today: Day
  ) -> ReviewFormPage<ReviewRecord> {
    ReviewFormPage(
      "Send the decisions to the team manager", form, to: "send", button: "Send the decisions",
      before: [decisions(form.file), rule(.response)], on: today)
  }

  package static func completePage(
    _ form: OneRowForm<ReviewRecord>, on today: Day
  ) -> ReviewFormPage<ReviewRecord> {
    let missing = ReviewGaps(form.file, form.child).sentences
    let gaps: [Node] =
      missing.isEmpty
      ? []
      : [
        .paragraph("Still open. You can complete the record all the same:"),
        .list(missing.map { .text($0) }),
      ]
    return ReviewFormPage(
      "Complete the record", form, to: "complete", button: "Complete the record",
      before: gaps + [rule(.complete)], on: today)
  }

  package static func answerPage(
    _ form: OneRowForm<ReviewRecord>, on today: Day
  ) -> ReviewFormPage<ReviewRecord> {
    ReviewFormPage(
      "Answer the decisions", form, to: "answer", button: "Send your answer",
      before: [decisions(form.file), rule(.response)], on: today)
  }

  private static func rule(_ step: RecordingStep) -> Node {
    .hint("\(step.sentence) (\(step.citation.provision))")
  }

  private static func decisions(_ file: ReviewFile) -> Node { DecisionTable(file.decisions).node }
}

/// The decisions of a review with who carries them out and by when.
struct DecisionTable {
  private let decisions: [Entered<ReviewDecision>]

  init(_ decisions: [Entered<ReviewDecision>]) { self.decisions = decisions }

  var node: Node {
    .table(
      "Decisions", [.init("Decision"), .init("Who"), .init("By"), .init("State")],
      decisions.map(\.value).map {
        [
          .text($0.text), .text($0.owner), .text($0.dueOn?.inWords ?? "No day set"),
          .text(($0.status ?? .open).rawValue.uppercasedFirst),
        ]
      }, empty: "No decision was made.")
  }
}
