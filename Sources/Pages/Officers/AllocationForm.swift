package import Care
package import HTML

/// Names the IRO of a child, or who covers, with the IROs who suit best and why.
package struct AllocationForm: ChildForm {
  private let child: OpenChild
  private let staffing: Staffing
  private let now: Moment
  private let advice: [AllocationAdvice]
  private var asked: EntryForm<AllocationAsked>
  package var problems = FormProblems()

  package init(_ child: OpenChild, _ staffing: Staffing, at now: Moment) {
    self.child = child
    self.staffing = staffing
    self.now = now
    advice = AllocationAdvice.all(for: child, in: staffing)
    let roll = staffing.roll
    var choices = advice.map { one in
      Choice(
        "\(one.officer.number)", Self.words(one, roll))
    }
    if let current = staffing.appointments.named(for: child.key, on: staffing.day)?.officer {
      choices.append(
        Choice(
          "\(current.number)",
          "\(child.name(of: current) ?? "The IRO named now") – has the child now"))
    }
    var start = AllocationAsked()
    start.from = now.dayInEngland
    asked = EntryForm(Self.groups(choices), over: start)
  }

  private static func words(_ advice: AllocationAdvice, _ roll: OfficerRoll) -> String {
    let name = roll.officers.first { $0.key == advice.officer }?.value.name ?? "IRO"
    return "\(name) – " + advice.reasons.map(\.sentence).joined(separator: ", ")
  }

  private static func groups(_ choices: [Choice]) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question(
            "officer", "Who?", hint: "Those who suit best come first.", .choice(choices),
            isNeeded: true),
          Question(
            "appointmentKind", "As what?",
            .words([
              AppointmentKind.allocated.rawValue: "The child’s IRO",
              AppointmentKind.cover.rawValue: "Covers for the child’s IRO",
            ]), isNeeded: true),
          Question("from", "From which day?", isNeeded: true),
          Question("until", "Until which day?", hint: "For cover whose end is known."),
          Question("reasonEnded", "Why does the IRO change?", hint: "Where there was one before."),
        ]),
      QuestionGroup(
        "If brothers and sisters do not share the IRO",
        [
          Question("siblingException", "Why not?"),
          Question("siblingReason", "In words"),
        ]),
      QuestionGroup(
        "If a looked-after parent and their child share the IRO",
        [Question("parentAndChildReason", "Why, and which manager agreed?", .lines(3))]),
    ]
  }

  package var title: String { "Name the IRO or a cover" }
  package var typed: Submission? { asked.typed }
  package var nodes: [Node] { asked.nodes }

  package var before: [Node] {
    let clocks = Allocation.all(of: child.entries, policies: staffing.policies).last
    let current = staffing.appointments.named(for: child.key, on: staffing.day)
    var rows: [SummaryList.Row] = [
      .init("IRO now", child.name(of: current?.officer) ?? "Nobody is named"),
      .init("Covered by", child.name(of: child.guarded.cover) ?? "Nobody"),
    ]
    if let clocks, clocks.appointedAt == nil {
      rows.append(.init("To be named by", clocks.dueAt.inWords))
      if let last = try? clocks.officerDueOn() {
        rows.append(.init("At the latest", [DueWords(last, on: staffing.day).node]))
      }
    }
    return [SummaryList(rows).node]
  }

  package var version: RowVersion {
    RowVersion(of: child.entries.all(Appointment.self).map(\.value))
  }

  package mutating func show(_ typed: Submission) { asked.typed = typed }

  package mutating func read(_ submission: Submission) -> ChildChanges? {
    let answers = asked.read(submission)
    problems = asked.problems
    guard let answers else { return nil }
    let appointment = answers.appointment(at: now)
    do throws(Breach) {
      try staffing.check(
        appointment, of: child.key, siblings: child.file.child?.siblings ?? [])
    } catch {
      problems = FormProblems(error.sentence)
      return nil
    }
    return ChildChanges(
      rows: ended(by: answers) + [EntryChange(adding: appointment)])
  }

  /// The IRO who is named now, ended on the day on which the next one begins.
  private func ended(by answers: AllocationAsked) -> [EntryChange] {
    child.entries.all(Appointment.self).filter {
      $0.value.appointmentKind == answers.appointmentKind && $0.value.holds(on: answers.from)
    }.map { row in
      var ended = row.value
      ended.endedOn = answers.from
      ended.reasonEnded = answers.reasonEnded
      return EntryChange(
        kind: Appointment.kind, number: row.key.number, was: AnyEntry(row.value),
        now: AnyEntry(ended))
    }
  }
}

/// What is asked of an appointment.
struct AllocationAsked: Described {
  var officer: Key<Officer> = Key(0)
  var appointmentKind: AppointmentKind? = .allocated
  var from: Day = .earliest
  var until: Day?
  var reasonEnded: String?
  var siblingException: SiblingException?
  var siblingReason: String?
  var parentAndChildReason: String?

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("officer", &officer)
    visitor.field("appointmentKind", &appointmentKind)
    visitor.field("from", &from)
    visitor.field("until", &until)
    visitor.field("reasonEnded", &reasonEnded)
    visitor.field("siblingException", &siblingException)
    visitor.field("siblingReason", &siblingReason)
    visitor.field("parentAndChildReason", &parentAndChildReason)
  }

  /// From now where it is from today, else from 9 in the morning.
  func appointment(at now: Moment) -> Appointment {
    Appointment.with {
      $0.officer = officer
      $0.appointmentKind = appointmentKind
      $0.appointedAt = from == now.dayInEngland ? now : Moment(from, clock: "9:00") ?? now
      $0.endedOn = until
      $0.siblingException = siblingException
      $0.siblingReason = siblingReason
      $0.parentAndChildReason = parentAndChildReason
    }
  }
}

extension Place {
  package static func allocate(_ child: Key<Child>) -> Place { .child(child, under: "allocate") }
}
