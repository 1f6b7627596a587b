package import Care
import HTML

/// Gives several children of one IRO to another from a day, for a reason; brothers and sisters stay
/// together, and a looked-after parent and their child apart, or it is said why not.
package struct ReallocationForm: SeveralForm {
  private let officer: Entered<Officer>
  private let staffing: Staffing
  private let now: Moment
  /// Brothers and sisters whose records the user may open.
  private let siblings: [Key<Child>: [Key<Child>]]
  package var asked: EntryForm<AllocationAsked>
  package var children: TickedChildren

  /// `groups` hold the children who are brothers and sisters of each other.
  package init(
    _ officer: Entered<Officer>, _ staffing: Staffing, lines: [SeenLine],
    siblings groups: [[Key<Child>]], at now: Moment
  ) {
    self.officer = officer
    self.staffing = staffing
    self.now = now
    let lines = lines.compactMap(\.line).filter(\.isInCare)
    let seen = Set(lines.map(\.key))
    var siblings: [Key<Child>: [Key<Child>]] = [:]
    for group in groups {
      let group = group.filter(seen.contains)
      for child in group { siblings[child] = group.filter { $0 != child } }
    }
    self.siblings = siblings
    children = TickedChildren(
      lines.filter { $0.guarded.officer == officer.key }, areTicked: false)
    asked = EntryForm(
      Self.groups(staffing.choices(but: officer.key)), over: .begun(on: now.dayInEngland))
  }

  private static func groups(_ choices: [Choice]) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("officer", "To whom?", .choice(choices), isNeeded: true),
          Question("from", "From which day?", isNeeded: true),
          Question("reasonEnded", "Why does the IRO change?", isNeeded: true),
        ])
    ] + AllocationAsked.exceptions
  }

  package var page: SeveralFormPage {
    SeveralFormPage(
      title: "Give several children to another IRO", area: .officers,
      back: Link("IROs", to: .officers), caption: officer.value.name,
      place: .reallocate(officer.key), problems: problems, typed: asked.typed,
      nodes: [children.node(problems)] + asked.nodes,
      empty: children.all.isEmpty
        ? "There are no children of this IRO whose record you may open." : nil)
  }

  package mutating func made(
    of answers: AllocationAsked, for chosen: [RegisterLine]
  ) -> ForSeveral {
    let moving = Set(chosen.map(\.key))
    let parted = chosen.filter {
      staffing.partsSiblings(siblings[$0.key] ?? [], from: answers.officer, besides: moving)
    }
    let joined = chosen.filter {
      staffing.joinsParentAndChild(of: $0.key, at: answers.officer, together: moving)
    }
    judge(answers, parted: parted, joined: joined)
    let (apart, together) = (Set(parted.map(\.key)), Set(joined.map(\.key)))
    return ForSeveral(
      heading: "Check before the IRO changes",
      preview: ReallocationPreview(
        from: staffing.change(of: officer.key, by: -chosen.count),
        to: staffing.change(of: answers.officer, by: chosen.count), on: answers.from,
        children: chosen, apart: apart, together: together),
      children: chosen.map { line in
        var appointment = answers.appointment(at: now)
        // A reason stands only with those children who need one.
        if !apart.contains(line.key) {
          (appointment.siblingException, appointment.siblingReason) = (nil, nil)
        }
        if !together.contains(line.key) { appointment.parentAndChildReason = nil }
        return .init(
          line: line,
          changes: answers.ended(staffing.named(for: line.key, on: answers.from))
            + [EntryChange(adding: appointment)])
      }, done: ("Another IRO: what was done", "No child has another IRO."))
  }

  private mutating func judge(
    _ answers: AllocationAsked, parted: [RegisterLine], joined: [RegisterLine]
  ) {
    func names(_ lines: [RegisterLine]) -> String { lines.map(\.label).joined(separator: ", ") }
    if !parted.isEmpty, answers.siblingException == nil {
      problems.add(
        "A brother or sister stays with another IRO: \(names(parted)). Brothers and sisters share one: "
          + "tick them all, or give the reason why not", to: "siblingException")
    }
    if answers.siblingException == .other, (answers.siblingReason ?? "").isBlank {
      problems.add(
        "Say in words why brothers and sisters do not share the IRO", to: "siblingReason")
    }
    if !joined.isEmpty, (answers.parentAndChildReason ?? "").isBlank {
      problems.add(
        "A looked-after parent and their child would share the IRO: \(names(joined)). Choose another, "
          + "or record why a manager agreed to it", to: "parentAndChildReason")
    }
  }
}

extension Place {
  package static func reallocate(_ officer: Key<Officer>) -> Place {
    Place("/officers/\(officer.number)/reallocate")
  }
}
