package import Care
package import HTML

/// The openings of restricted records for a reason: those to be looked at, and those that were.
package struct OpeningsPage: Page {
  private let openings: [SeenOpening]
  private let names: [String: String]
  private let today: Day

  /// `names` are the full names by sign-in name.
  package init(_ openings: [SeenOpening], names: [String: String], on today: Day) {
    self.openings = openings.sorted { $0.opening.value.openedAt > $1.opening.value.openedAt }
    self.names = names
    self.today = today
  }

  package var title: String { "Restricted records that were opened" }
  package var back: Link? { Link("Today", to: .today) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .hint(
        "Somebody without a tie to the child opened the record for an hour. Say within 5 working days "
          + "whether the reason was good. What nobody has looked at by then goes to the head of "
          + "service and to the director."),
      .paragraph([Link("Conflicts of interest", to: .conflicts).node]),
      waiting, judged,
    ]
  }

  private var waiting: Node {
    .table(
      "To be looked at",
      [.init("When"), .init("Who"), .init("Reason"), .init("Due"), .init("What to do")],
      openings.filter(\.isOpen).map { seen in
        let opening = seen.opening.value
        return [
          .text(opening.openedAt.inWords), who(opening), .written(opening.reason),
          opening.reviewDueOn.map { DueWords($0, on: today).node } ?? "–",
          .element(
            .a, [.class("govuk-link"), .href(Place.opening(seen.id).address)],
            ["Look at it", .unseen(": opened on \(opening.openedAt.inWords)")]),
        ]
      }, empty: "There are no openings to be looked at.")
  }

  private var judged: Node {
    .table(
      "Looked at", [.init("When"), .init("Who"), .init("Reason"), .init("Found")],
      openings.filter { !$0.isOpen }.prefix(50).map { seen in
        let opening = seen.opening.value
        let tag =
          opening.wasJustified == true
          ? StateTag("Good reason", .green) : StateTag("No good reason", .red)
        return [
          .text(opening.openedAt.inWords), who(opening), .written(opening.reason), tag.node,
        ]
      }, empty: "There are none yet.")
  }

  private func who(_ opening: EmergencyAccess) -> Node {
    .text(names[opening.userName] ?? opening.userName)
  }
}

/// Says of one opening whether its reason was good.
package struct OpeningPage: Page {
  private let seen: SeenOpening
  private let name: String
  private let viewings: [Viewing]
  private let user: User
  private let problem: String?

  /// `viewings` is what was looked at while the record was open, `name` whoever opened it.
  package init(
    _ seen: SeenOpening, name: String, viewings: [Viewing], for user: User, problem: String? = nil
  ) {
    self.seen = seen
    self.name = name
    self.viewings = viewings
    self.user = user
    self.problem = problem
  }

  package var title: String { "Look at an opening" }
  package var hasProblems: Bool { problem != nil }
  package var back: Link? { Link("Restricted records that were opened", to: .openings) }

  package func body(in frame: Frame) -> [Node] {
    let opening = seen.opening.value
    var problems = FormProblems()
    if let problem { problems.add(problem, to: "wasJustified") }
    return problems.summary + [
      .heading(title),
      SummaryList([
        .init("Record", [record]),
        .init("Opened by", name), .init("When", opening.openedAt.inWords),
        .init("Reason", [.written(opening.reason)]),
      ]).node,
      looked,
      frame.form(
        .opening(seen.id), [],
        [
          .saveKey(nil),
          Field("wasJustified", "Was the reason good?", problem: problem).radios(
            "",
            [
              Choice("yes", "Yes"),
              Choice("no", "No", hint: "The data protection officer sees your answer."),
            ]), .button("Save"),
        ]),
    ]
  }

  /// The way to the record, for who may go there.
  private var record: Node {
    Access.mayEver(.read, user.role)
      ? Link("The child’s record", to: .child(seen.child)).node
      : .text("Number \(seen.child.number)")
  }

  private var looked: Node {
    .table(
      "What was looked at in that hour", [.init("When"), .init("What")],
      viewings.map { [.text($0.at.inWords), .text($0.purpose.uppercasedFirst)] },
      empty: "Nothing of the record was looked at.")
  }
}

extension Place {
  package static let openings = Place("/openings")
  package static let conflicts = Place("/conflicts")

  package static func opening(_ key: Key<EmergencyAccess>) -> Place {
    Place("/openings/\(key.number)")
  }
}
