package import Care
package import HTML

/// The IROs: for how much of a week, how many children each has and has room for, and who waits for
/// one.
package struct OfficersPage: Page {
  private let staffing: Staffing
  private let lines: [Key<Child>: RegisterLine]
  private let user: User
  private let now: Moment

  package init(_ staffing: Staffing, lines: [SeenLine], user: User, at now: Moment) {
    self.staffing = staffing
    self.lines = Dictionary(lines.compactMap(\.line).map { ($0.key, $0) }) { first, _ in first }
    self.user = user
    self.now = now
  }

  package var title: String { "IROs" }
  package var area: Area? { .officers }

  package func body(in frame: Frame) -> [Node] { [.heading(title), waiting, officers] }

  private var waiting: Node {
    let rows = staffing.waiting.compactMap { child, allocation -> [Node]? in
      guard let line = lines[child] else { return nil }
      let isLate = allocation.dueAt < now
      let place = Access.mayEver(.allocate, user.role) ? Place.allocate(child) : .child(child)
      return [
        Link(line.label, to: place).node, .text(allocation.notice.notifiedAt.inWords),
        .group(
          [.text(allocation.dueAt.inWords)]
            + (isLate ? [" ", StateTag("Overdue", .red).node] : [])),
        (try? allocation.officerDueOn()).map { DueWords($0, on: staffing.day).node } ?? "–",
      ]
    }
    return .table(
      "Children who wait for an IRO",
      [
        .init("Child"), .init("The service was told"), .init("IRO to be named by"),
        .init("At the latest"),
      ], rows, empty: "Every child in care has an IRO.")
  }

  private var officers: Node {
    let names = Dictionary(
      staffing.roll.officers.map { ($0.key, $0.value.name) },
      uniquingKeysWith: { first, _ in first })
    let guide = staffing.guide
    return .group([
      .hint(
        "The guide is \(guide.lowerBound) to \(guide.upperBound) children for a full week "
          + "(\(Caseload.citation.provision))."),
      .table(
        "IROs and their children",
        [
          .init("IRO"), .init("Full-time equivalent", isNumber: true),
          .init("Children now", isNumber: true), .init("For a full week", isNumber: true),
          .init("Room by the guide", isNumber: true), .init("State"),
        ],
        staffing.caseloads.sorted { (names[$0.officer] ?? "") < (names[$1.officer] ?? "") }
          .map { caseload in
            [
              Link(names[caseload.officer] ?? "IRO", to: .officer(caseload.officer)).node,
              .text(caseload.fte.inTenths), .text("\(caseload.children)"),
              .text(caseload.perFullTime.map { $0.inTenths } ?? "–"),
              .text("\(staffing.room(caseload))"), state(caseload),
            ]
          }, empty: "There are no IROs with a post today."),
    ])
  }

  private func state(_ caseload: Caseload) -> Node {
    if staffing.roll.isAway(caseload.officer, on: staffing.day) {
      let until = staffing.leave(of: caseload.officer).first { $0.holds(on: staffing.day) }?.endedOn
      return StateTag(until.map { "Away until \($0.inWords)" } ?? "Away", .yellow).node
    }
    return switch caseload.standing {
    case .below: StateTag("Below the guide", .blue).node
    case .within: StateTag("Within the guide", .green).node
    case .above: StateTag("Above the guide", .orange).node
    case .noPost: StateTag("Children and no post", .red).node
    }
  }
}

/// One IRO: posts, leave and children.
package struct OfficerPage: Page {
  private let officer: Entered<Officer>
  private let staffing: Staffing
  private let lines: [RegisterLine]
  private let user: User

  package init(_ officer: Entered<Officer>, _ staffing: Staffing, lines: [SeenLine], user: User) {
    self.user = user
    self.officer = officer
    self.staffing = staffing
    self.lines = lines.compactMap(\.line).filter {
      $0.isInCare && ($0.guarded.officer == officer.key || $0.guarded.cover == officer.key)
    }.sorted {
      ($0.nextReview?.day ?? .latest, $0.label) < ($1.nextReview?.day ?? .latest, $1.label)
    }
  }

  package var title: String { officer.value.name }
  package var area: Area? { .officers }
  package var back: Link? { Link("IROs", to: .officers) }

  package func body(in frame: Frame) -> [Node] {
    [.heading(officer.value.name, over: "IRO"), cover, facts, leave, kept, children]
  }

  private var cover: Node {
    guard Access.permits(.giveCover, by: user) else { return .group([]) }
    return .buttons([
      .buttonLink("Give cover for several children", to: .cover(officer.key)),
      .buttonLink(
        "Give several children to another IRO", to: .reallocate(officer.key), isSecond: true),
    ])
  }

  private var facts: Node {
    let posts = staffing.roll.posts(of: officer.key, on: staffing.day).map { post in
      "\(post.fte.inTenths) full-time equivalent, "
        + "\(post.contract?.rawValue ?? "contract not recorded"), since \(post.startedOn.inWords)"
    }
    return SummaryList([
      .init("Posts", posts.isEmpty ? "None today" : posts.joined(separator: "; ")),
      .init("With the service since", officer.value.startedOn.inWords),
      .init("Languages", officer.value.languages.joined(separator: ", ").nilIfEmpty),
      .init("Registration", officer.value.registration),
      .init(
        "For children", [Link("Who the IRO is, to print", to: .yourOfficer(officer.key)).node]),
    ]).node
  }

  /// The ways to what the service keeps of the IRO.
  private var kept: Node {
    var filter = ServiceFilter(Submission())
    filter.officer = officer.key
    let subjects: [ServiceSubject] = [.posts, .leave, .supervision, .observations]
    return .section([
      .subheading("What the service keeps"),
      .list(
        subjects.filter { Access.permits($0.seeing, by: user) }.map {
          Link($0.title, to: filter.place(at: $0.list)).node
        }),
    ])
  }

  private var leave: Node {
    .table(
      "Leave", [.init("From"), .init("Until"), .init("Why")],
      staffing.leave(of: officer.key).prefix(10).map {
        [
          .text($0.startedOn.inWords), .text($0.endedOn?.inWords ?? "Open"),
          .text($0.leaveKind?.rawValue.uppercasedFirst ?? "Not recorded"),
        ]
      }, empty: "No leave is recorded.")
  }

  private var children: Node {
    .table(
      "Children now: \(lines.count)",
      [.init("Child"), .init("As"), .init("Next review"), .init("Booked for")],
      lines.map { line in
        [
          Link(line.label, to: .child(line.key)).node,
          .text(line.guarded.officer == officer.key ? "IRO" : "Cover"),
          line.nextReview.map { DueWords($0.day, on: staffing.day).node } ?? "Not due",
          .text(line.bookedFor?.inWords ?? "Not booked"),
        ]
      }, empty: "There are no children whose record you may open.")
  }
}

extension Double {
  /// With one digit after the point, as pages show parts of a week.
  var inTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension Place {
  package static let officers = Place("/officers")

  package static func officer(_ key: Key<Officer>) -> Place { Place("/officers/\(key.number)") }
}
