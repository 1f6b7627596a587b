package import Care
package import HTML

/// What there is to do today, in the order in which it helps.
package struct TodayPage: Page {
  private let user: User
  private let work: DayWork
  private let today: Day
  private let sealedOverdue: Int?
  /// The openings of restricted records; nil for who does not look at them.
  private let openings: [SeenOpening]?
  private let overdueOpenings: Int?
  private let put: [PutChallenge]

  package init(
    user: User, work: DayWork, sealedOverdue: Int? = nil,
    openings: [SeenOpening]? = nil, overdueOpenings: Int? = nil, put: [PutChallenge] = []
  ) {
    self.user = user
    self.openings = openings
    self.overdueOpenings = overdueOpenings
    self.work = work
    today = work.day
    self.sealedOverdue = sealedOverdue
    self.put = put
  }

  package var title: String { "Today" }
  package var area: Area? { .today }

  package func body(in frame: Frame) -> [Node] {
    guard Access.permits(.seeChildren, by: user) else {
      return [.heading("Today", over: today.weekdayInWords)] + opened + asked
        + elsewhere
    }
    return [.heading("Today", over: today.weekdayInWords), search(in: frame), counts]
      + sealed + opened + asked + changes(in: frame) + [week, outcomes]
  }

  /// Where somebody goes on who opens no child's record.
  private var elsewhere: [Node] {
    let areas = Area.allCases.filter { $0 != .today && $0.isOffered(to: user) }
    let words = Node.paragraph("Your account opens no child's record.")
    return areas.isEmpty
      ? [words]
      : [
        words, .paragraph("From here you go on to:"),
        .list(areas.map { Link($0.rawValue, to: $0.place).node }),
      ]
  }

  private func search(in frame: Frame) -> Node {
    frame.form(
      .findChild, [.class("heard-search"), Attribute(.role, "search")],
      [
        .element(
          .label, [.class("govuk-label govuk-label--s"), Attribute(.for, "name")],
          ["Find a child by name or identifier"]),
        .element(
          .div, [.class("heard-search__row")],
          [
            .void(
              .input,
              [
                .id("name"), Attribute(.name, "name"), Attribute(.type, "search"),
                .class("govuk-input"), Attribute(.autocomplete, "off"),
                Attribute(.spellcheck, "false"), Attribute(.dir, "auto"),
              ]), .button("Find"),
          ]),
      ])
  }

  private var counts: Node {
    let late: Set<WorkList> = [.overdue, .decisions, .escalations, .bookedLate]
    return Counts(
      WorkList.all(for: user.role).map { list in
        Counts.Count(
          work.count(of: list), list.title, to: .work(list), isLate: late.contains(list))
      }
    ).node
  }

  private var asked: [Node] {
    user.role.level == nil ? [] : [PutToYou(put, on: today).node]
  }

  private var sealed: [Node] {
    guard let sealedOverdue, sealedOverdue > 0 else { return [] }
    return [
      .warning(
        "\(sealedOverdue) sealed \(sealedOverdue == 1 ? "record has" : "records have") a review "
          + "overdue. Those who are named on them know.")
    ]
  }

  private var opened: [Node] {
    OpeningsPart(openings, overdue: overdueOpenings, for: user, on: today).nodes
  }

  private func changes(in frame: Frame) -> [Node] {
    guard work.hasOwn else { return [] }
    let seen = work.changes
    guard !seen.isEmpty else {
      return [
        .subheading("What changed"), .paragraph("Nothing has changed that you have not answered."),
      ]
    }
    let table = DataTable(
      "What changed, not yet answered",
      columns: [.init("Child"), .init("What happened"), .init("When"), .init("Your answer")],
      rows: seen.prefix(8).map { line, change in
        [
          Link(line.label, to: .child(line.key)).node,
          .text(change.change.rawValue.uppercasedFirst), .text(change.on.inWords),
          ChangeAnswerLink(line: line, change: change).node,
        ]
      })
    let more =
      seen.count > 8
      ? [Node.paragraph([Link("All \(seen.count) changes", to: .changes).node])] : []
    return [.section([table.node] + more)]
  }

  private var week: Node {
    let booked = work.booked(first: 25)
    guard !booked.isEmpty else {
      return .section([
        .subheading("The next seven days"),
        .paragraph("There are no reviews booked in the next seven days."),
      ])
    }
    return .section([
      DataTable(
        "The next seven days",
        columns: [.init("Child"), .init("Review booked for"), .init("Due by")],
        rows: booked.map { line, day in
          [
            Link(line.label, to: .child(line.key, .reviews)).node, .text(day.weekdayInWords),
            line.nextReview.map { DueWords($0.day, on: today).node } ?? "Not due",
          ]
        }
      ).node
    ])
  }

  private var outcomes: Node {
    let rows = work.withoutOutcome(first: 10)
    guard !rows.isEmpty else {
      return .section([
        .subheading("Outcomes to log"),
        .paragraph("Every review that was booked for a day that has come is recorded."),
      ])
    }
    return .section([
      DataTable(
        "Outcomes to log",
        columns: [.init("Child"), .init("Booked for")],
        rows: rows.map { line, row in
          [
            Link(line.label, to: .child(row.child, .reviews)).node,
            .text(row.dueOn.weekdayInWords),
          ]
        }
      ).node
    ])
  }
}

extension WorkList {
  /// The lists in the order in which they help somebody: who has to answer decisions sees these first.
  fileprivate static func all(for role: Role) -> [WorkList] {
    guard role == .teamManager else { return allCases }
    return [.answers] + allCases.filter { $0 != .answers }
  }
}

/// The way to answer a change in a child's life.
struct ChangeAnswerLink {
  let line: RegisterLine
  let change: SeenChange

  var place: Place { .answerChange(line.key, change) }

  var node: Node {
    .element(
      .a, [.class("govuk-link"), .href(place.address)],
      [
        "Answer",
        .unseen(" \(change.change.rawValue) of \(line.label) on \(change.on.inWords)"),
      ])
  }
}
