package import Care
package import HTML

/// Raises an issue informally, or records how it ended: one short form.
package struct InterventionFormPage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<Intervention>
  /// Nil for a new one.
  private let key: Key<Intervention>?

  package init(
    _ child: OpenChild, _ key: Key<Intervention>? = nil, _ form: EntryForm<Intervention>,
    on today: Day
  ) {
    frame = ChildFrame(child, on: today)
    self.key = key
    self.form = form
  }

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

  package var title: String {
    key == nil ? "Raise an issue informally" : "Change an informal intervention"
  }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? {
    let child = frame.child.key
    return key.map { Link("The intervention", to: .intervention(child, $0)) }
      ?? Link("Challenges", to: .child(child, .challenges))
  }

  package func body(in frame: Frame) -> [Node] {
    let child = self.frame.child.key
    let place =
      key.map { Place.intervention(child, $0, "/change") }
      ?? Place.newIntervention(child).with([("risk", "no")])
    var page = EntryPage(form, title: title, to: place, self.frame)
    page.before = key == nil ? earlier : []
    return page.nodes(in: frame)
  }

  /// What was raised for the child lately, so that a repeat is seen before it is written.
  private var earlier: [Node] {
    let (child, today) = (frame.child, frame.today)
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
