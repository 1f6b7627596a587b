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
    asked = EntryForm(Self.groups(choices), over: .begun(on: now.dayInEngland))
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
        ])
    ] + AllocationAsked.exceptions
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
    let before = child.entries.all(Appointment.self).filter {
      $0.value.appointmentKind == answers.appointmentKind && $0.value.holds(on: answers.from)
    }
    return ChildChanges(rows: answers.ended(before) + [EntryChange(adding: appointment)])
  }
}

extension Place {
  package static func allocate(_ child: Key<Child>) -> Place { .child(child, under: "allocate") }
}
