package import Care
package import HTML

/// Gives the children of an IRO who is away to another as cover, several at once.
package struct CoverForm: Sendable {
  package let officer: Entered<Officer>
  /// The children whom the IRO has, by name.
  package let children: [RegisterLine]
  package private(set) var problems = FormProblems()
  private let staffing: Staffing
  private let now: Moment
  private var asked: EntryForm<CoverAsked>
  private var ticked: [String]

  package init(
    _ officer: Entered<Officer>, _ staffing: Staffing, lines: [SeenLine], at now: Moment
  ) {
    self.officer = officer
    self.staffing = staffing
    self.now = now
    children = lines.compactMap(\.line).filter {
      $0.isInCare && $0.guarded.officer == officer.key
    }.sorted { ($0.label, $0.key) < ($1.label, $1.key) }
    ticked = children.map { "\($0.key.number)" }
    let names = Dictionary(
      staffing.roll.officers.map { ($0.key, $0.value.name) },
      uniquingKeysWith: { first, _ in first })
    let choices = staffing.caseloads.filter { $0.officer != officer.key && $0.standing != .noPost }
      .sorted { staffing.room($0) > staffing.room($1) }
      .map { caseload in
        let room = staffing.room(caseload)
        let words = room > 0 ? "room for \(room) more" : "no room by the guide"
        return Choice(
          "\(caseload.officer.number)", "\(names[caseload.officer] ?? "IRO") – \(words)")
      }
    var start = CoverAsked()
    start.from = now.dayInEngland
    asked = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("officer", "Who covers?", .choice(choices), isNeeded: true),
            Question("from", "From which day?", isNeeded: true),
            Question("until", "Until which day?", hint: "Leave it empty where no end is known."),
          ])
      ], over: start)
  }

  package var typed: Submission? { asked.typed }

  package var nodes: [Node] {
    let choices = children.map { Choice("\($0.key.number)", $0.label) }
    return asked.nodes + [
      Field("child", "Which children?", problem: problems["child"]).checks(ticked, choices)
    ]
  }

  package mutating func show(_ typed: Submission) {
    asked.typed = typed
    ticked = typed.texts("child")
  }

  /// The cover and the children whom it is for; nil, with the problems noted, where it cannot be.
  package mutating func read(_ submission: Submission) -> Cover? {
    let answers = asked.read(submission)
    problems = asked.problems
    ticked = submission.texts("child")
    let chosen = children.filter { ticked.contains("\($0.key.number)") }
    if chosen.isEmpty { problems.add("Tick at least one child", to: "child") }
    guard let answers, problems.isEmpty else { return nil }
    let name = staffing.roll.officers.first { $0.key == answers.officer }?.value.name ?? "IRO"
    return Cover(appointment: answers.appointment(at: now), name: name, children: chosen)
  }
}

/// A cover for several children, as it was asked for.
package struct Cover: Sendable {
  package let appointment: Appointment
  package let name: String
  package let children: [RegisterLine]
}

/// What is asked of a cover.
struct CoverAsked: Described {
  var officer: Key<Officer> = Key(0)
  var from: Day = .earliest
  var until: Day?

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("officer", &officer)
    visitor.field("from", &from)
    visitor.field("until", &until)
  }

  func appointment(at now: Moment) -> Appointment {
    Appointment.with {
      $0.officer = officer
      $0.appointmentKind = .cover
      $0.appointedAt = from == now.dayInEngland ? now : Moment(from, clock: "9:00") ?? now
      $0.endedOn = until
    }
  }
}

/// The form by which cover is given, on a page of its own.
package struct CoverPage: Page {
  private let form: CoverForm

  package init(_ form: CoverForm) { self.form = form }

  package var title: String { "Give cover for several children" }
  package var area: Area? { .officers }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("IROs", to: .officers) }

  package func body(in frame: Frame) -> [Node] {
    let head = form.problems.summary + [.heading(title, over: form.officer.value.name)]
    guard !form.children.isEmpty else {
      return head + [
        .paragraph("There are no children whom this IRO has and whose record you may open.")
      ]
    }
    return head + [
      frame.form(
        .cover(form.officer.key), [],
        [.saveKey(form.typed)] + form.nodes + [.button("Continue")])
    ]
  }
}

/// What a cover would do, before it is saved.
package struct CoverPreview: Preview {
  private let cover: Cover

  package init(_ cover: Cover) { self.cover = cover }

  package var nodes: [Node] {
    let until = cover.appointment.endedOn.map { " until \($0.inWords)" } ?? ""
    let count = cover.children.count
    return [
      .paragraph(
        "\(cover.name) covers for \(count) \(count == 1 ? "child" : "children") from "
          + "\(cover.appointment.startedOn.inWords)\(until)."),
      .list(cover.children.map { .text($0.label) }),
    ]
  }
}

/// What became of a cover for each child: those for whom it was kept, and why not for the others.
package struct CoverResultPage: Page {
  private let done: [RegisterLine]
  private let failed: [(line: RegisterLine, sentence: String)]

  package init(done: [RegisterLine], failed: [(line: RegisterLine, sentence: String)]) {
    self.done = done
    self.failed = failed
  }

  package var title: String { "Cover: what was done" }
  package var area: Area? { .officers }
  package var back: Link? { Link("IROs", to: .officers) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .table(
        "Not done: \(failed.count)", [.init("Child"), .init("Why")],
        failed.map { [Link($0.line.label, to: .child($0.line.key)).node, .text($0.sentence)] },
        empty: "There are none for whom it could not be done."),
      .table(
        "Done: \(done.count)", [.init("Child"), .init("Next review due")],
        done.map {
          [
            Link($0.label, to: .child($0.key)).node,
            .text($0.nextReview?.day.inWords ?? "Not due"),
          ]
        }, empty: "Cover was given for nobody."),
    ]
  }
}

extension Place {
  package static func cover(_ officer: Key<Officer>) -> Place {
    Place("/officers/\(officer.number)/cover")
  }
}
