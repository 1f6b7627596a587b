package import Care
import HTML

/// Raises an issue informally, or records how it ended: one short form.
package enum InterventionForm {
  private static let raising = [
    Question("raisedOn", "When did you raise it?", isNeeded: true),
    Question("issue", "What is it about?", isNeeded: true),
    Question("text", "What is the issue, and with whom did you raise it?", .lines(4)),
  ]

  private static let ending = [
    Question(
      "outcome", "How did it end?", hint: "Leave this open while you wait for something to happen."),
    Question("endedOn", "When did it end?"),
  ]

  /// The form of a new one: today, by the officer.
  package static func form(of user: User, on today: Day) -> EntryForm<Intervention> {
    EntryForm(
      [QuestionGroup(nil, raising)],
      over: Intervention.with {
        $0.raisedOn = today
        $0.officer = user.officer
      })
  }

  /// The form of one that is kept.
  package static func form(over held: Intervention) -> EntryForm<Intervention> {
    EntryForm(
      [QuestionGroup(nil, raising), QuestionGroup("How it ended", ending)], over: held)
  }

  /// `key` is of one that is kept; nil for a new one.
  package static func page(
    _ child: OpenChild, _ form: EntryForm<Intervention>, key: Key<Intervention>? = nil,
    on today: Day
  ) -> ChildEntryPage<Intervention> {
    ChildEntryPage(
      key == nil ? "Raise an issue informally" : "Change an informal intervention", form,
      to: key.map { .intervention(child.key, $0, "/change") }
        ?? Place.newIntervention(child.key).with([("risk", "no")]),
      back: key.map { Link("The intervention", to: .intervention(child.key, $0)) }
        ?? Link("Challenges", to: .child(child.key, .challenges)), ChildFrame(child, on: today),
      before: key == nil ? earlier(child, on: today) : [])
  }

  /// What was raised for the child lately, so that a repeat is seen before it is written.
  private static func earlier(_ child: OpenChild, on today: Day) -> [Node] {
    let all = child.entries.all(Intervention.self).map(\.value)
    let latest = InterventionIssue.allCases.compactMap { issue in
      all.filter { $0.issue == issue }.max { $0.raisedOn < $1.raisedOn }
    }
    let sentences = latest.compactMap { intervention -> String? in
      let again = Intervention.with {
        $0.issue = intervention.issue
        $0.raisedOn = today
      }
      return again.repeated(among: all, policies: child.policies).map {
        "\($0.sentence) Last raised on \(intervention.raisedOn.inWords)."
      }
    }
    guard !sentences.isEmpty else { return [] }
    return [
      .details(
        "If you raise one of these issues again, it will be",
        [.list(sentences.map { .text($0) })])
    ]
  }
}
