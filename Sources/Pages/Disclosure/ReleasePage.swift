package import Care
package import HTML

/// Sends the record of a review out: who gets which version, and how far each is.
package struct ReleasePage: Page {
  private let frame: ChildFrame
  private let heldOn: Day
  private let versions: [PreparedVersion]
  private let problems: FormProblems

  package init(
    _ child: OpenChild, heldOn: Day, versions: [PreparedVersion],
    problems: FormProblems = FormProblems(), on today: Day
  ) {
    frame = ChildFrame(child, on: today)
    self.heldOn = heldOn
    self.versions = versions
    self.problems = problems
  }

  package var title: String { "Send the record out" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !problems.isEmpty }
  package var back: Link? { Link("Reviews", to: .child(frame.child.key, .reviews)) }

  package func body(in frame: Frame) -> [Node] {
    problems.summary + [
      self.frame.line, .heading(title, over: "Review of \(heldOn.inWords)"), due,
      .paragraph(
        "Each person gets a version of their own: what is not for them is not in it, and addresses, "
          + "telephone numbers, schools and names of others are left out. Somebody other than the author "
          + "releases it."), recipients, sentOut(in: frame),
    ]
  }

  private var record: ReviewRecord? {
    frame.child.entries.all(ReviewRecord.self).map(\.value).first { $0.heldOn == heldOn }
  }

  private var due: Node {
    if let day = record?.distributedOn { return .paragraph("Sent out on \(day.inWords).") }
    let day = try? RecordingStep.distribute.lastDay(after: heldOn, policies: frame.child.policies)
    guard let day else { return .group([]) }
    return .paragraph(["To be sent out by ", DueWords(day, on: frame.today).node])
  }

  private var recipients: Node {
    DataTable(
      "Who gets the record",
      columns: [
        .init("Recipient"), .init("What is in it"), .init("To be looked at"), .init("State"),
      ],
      rows: versions.map { prepared in
        let version = prepared.version
        return [
          Link(
            version.recipient.label.uppercasedFirst,
            to: .version(frame.child.key, heldOn, version.recipient)
          ).node,
          .text(version.isEmpty ? "Nothing" : version.parts.map(\.title).joined(separator: ", ")),
          .text(version.open.isEmpty ? "Nothing" : "\(version.open.count)"), prepared.state,
        ]
      }
    ).node
  }

  /// Says that the record is sent out, once everybody who is to have it has theirs.
  private func sentOut(in frame: Frame) -> Node {
    guard record?.distributedOn == nil else { return .group([]) }
    let without = versions.filter { $0.standing == .notPrepared }.map(\.recipient.label)
    let left =
      without.isEmpty
      ? [] : [Node.paragraph("No version was prepared for \(without.joined(separator: ", ")).")]
    return .section(
      [.subheading("When everybody has theirs")] + left + [
        frame.form(
          .release(self.frame.child.key, heldOn), [],
          [.saveKey(nil), .button("The record is sent out", isSecond: true)])
      ])
  }
}
