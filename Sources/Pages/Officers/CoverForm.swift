package import Care
import HTML

/// Gives the children of an IRO who is away to another as cover, several at once; children whom the IRO
/// covers are among them.
package struct CoverForm: SeveralForm {
  private let officer: Entered<Officer>
  private let staffing: Staffing
  private let now: Moment
  package var asked: EntryForm<AllocationAsked>
  package var children: TickedChildren

  package init(
    _ officer: Entered<Officer>, _ staffing: Staffing, lines: [SeenLine], at now: Moment
  ) {
    self.officer = officer
    self.staffing = staffing
    self.now = now
    children = TickedChildren(
      lines.compactMap(\.line).filter {
        $0.isInCare && ($0.guarded.cover ?? $0.guarded.officer) == officer.key
      }, areTicked: true)
    asked = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "officer", "Who covers?", .choice(staffing.choices(but: officer.key)),
              isNeeded: true),
            Question("from", "From which day?", isNeeded: true),
            Question("until", "Until which day?", hint: "Leave it empty where no end is known."),
          ])
      ], over: .begun(as: .cover, on: now.dayInEngland))
  }

  package var page: SeveralFormPage {
    SeveralFormPage(
      title: "Give cover for several children", area: .officers, back: Link("IROs", to: .officers),
      caption: officer.value.name, place: .cover(officer.key), problems: problems,
      typed: asked.typed, nodes: asked.nodes + [children.node(problems)],
      empty: children.all.isEmpty
        ? "There are no children whom this IRO has and whose record you may open." : nil)
  }

  package mutating func made(
    of answers: AllocationAsked, for chosen: [RegisterLine]
  ) -> ForSeveral {
    let name = staffing.name(of: answers.officer)
    if staffing.roll.isAway(answers.officer, on: answers.from) {
      problems.add(
        "\(name) is away on \(answers.from.inWords). Choose an IRO who is there", to: "officer")
    }
    let own = chosen.filter { $0.guarded.officer == answers.officer }
    if !own.isEmpty {
      problems.add(
        "\(name) is the IRO of \(own.count.children) of these, whom \(officer.value.name) covers. "
          + "Untick them, and end that cover instead", to: "child")
    }
    let appointment = answers.appointment(at: now)
    return ForSeveral(
      heading: "Check before cover is given",
      preview: CoverPreview(appointment, by: name, for: chosen),
      children: chosen.map { .init(line: $0, changes: [EntryChange(adding: appointment)]) },
      done: ("Cover: what was done", "Cover was given for nobody."))
  }
}

/// What a cover would do, before it is saved.
private struct CoverPreview: Preview {
  let appointment: Appointment
  let name: String
  let children: [RegisterLine]

  init(_ appointment: Appointment, by name: String, for children: [RegisterLine]) {
    self.appointment = appointment
    self.name = name
    self.children = children
  }

  var nodes: [Node] {
    let until = appointment.endedOn.map { " until \($0.inWords)" } ?? ""
    return [
      .paragraph(
        "\(name) covers for \(children.count.children) from "
          + "\(appointment.startedOn.inWords)\(until)."),
      .list(children.map { .text($0.label) }),
    ]
  }
}

extension Staffing {
  func name(of officer: Key<Officer>) -> String {
    roll.officers.first { $0.key == officer }?.value.name ?? "IRO"
  }

  /// The IROs who carry children but one, who has most room first.
  func choices(but officer: Key<Officer>) -> [Choice] {
    caseloads.filter { $0.officer != officer && $0.standing != .noPost }
      .sorted { room($0) > room($1) }
      .map { caseload in
        let room = room(caseload)
        let words = room > 0 ? "room for \(room) more" : "no room by the guide"
        return Choice("\(caseload.officer.number)", "\(name(of: caseload.officer)) – \(words)")
      }
  }
}

extension Place {
  package static func cover(_ officer: Key<Officer>) -> Place {
    Place("/officers/\(officer.number)/cover")
  }
}
