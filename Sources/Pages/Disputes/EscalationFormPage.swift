package import Care
package import HTML

/// A page with a form about a formal escalation.
package struct EscalationFormPage<E: Entry>: Page {
  private let frame: ChildFrame
  private let form: EntryForm<E>
  private let heading: String
  private let place: Place
  package let back: Link?
  private let before: [Node]
  private let more: [Node]

  package init(
    _ child: OpenChild, _ form: EntryForm<E>, title: String, to place: Place, back: Link?,
    before: [Node] = [], more: [Node] = [], on today: Day
  ) {
    frame = ChildFrame(child, on: today)
    self.form = form
    heading = title
    self.place = place
    self.back = back
    self.before = before
    self.more = more
  }

  package var title: String { heading }
  package var area: Area? { frame.child.may.contains(.read) ? .children : .today }
  package var hasProblems: Bool { !form.problems.isEmpty }

  package func body(in frame: Frame) -> [Node] {
    var page = EntryPage(form, title: heading, to: place, self.frame)
    page.before = before
    page.more = more
    return page.nodes(in: frame)
  }
}

extension EscalationFormPage where E == Escalation {
  /// Opens a formal escalation and puts it to its first level.
  package static func opening(
    _ child: OpenChild, _ form: EntryForm<Escalation>, on today: Day
  ) -> Self {
    Self(
      child, form, title: "Open a formal escalation",
      to: Place.newEscalation(child.key).with([("risk", "no")]),
      back: Link("Challenges", to: .child(child.key, .challenges)),
      more: [firstLevel(form)], on: today)
  }

  /// Raises an intervention to a formal escalation; what it said is filled in.
  package static func raising(
    _ child: OpenChild, _ key: Key<Intervention>, _ form: EntryForm<Escalation>, on today: Day
  ) -> Self {
    Self(
      child, form, title: "Raise it to a formal escalation",
      to: .intervention(child.key, key, "/raise"),
      back: Link("The intervention", to: .intervention(child.key, key)),
      before: [
        .paragraph(
          "What you wrote is filled in. The intervention ends as raised on the day of the escalation."
        )
      ], more: [firstLevel(form)], on: today)
  }

  /// Something that is changed in an escalation.
  package static func changing(
    _ child: OpenChild, _ key: Key<Escalation>, _ form: EntryForm<Escalation>, title: String,
    _ path: String, on today: Day
  ) -> Self {
    Self(
      child, form, title: title, to: .escalation(child.key, key, path),
      back: Link("The escalation", to: .escalation(child.key, key)), on: today)
  }

  private static func firstLevel(_ form: EntryForm<Escalation>) -> Node {
    let typed = form.typed?.text("firstLevel") ?? ""
    return Field(
      "firstLevel", "To whom is it put first?",
      hint: "Each level has its own time to answer; the whole has its own last day."
    ).select(
      typed.isEmpty ? EscalationLevel.teamManager.rawValue : typed,
      EscalationLevel.management.map { Choice($0.rawValue, $0.rawValue.uppercasedFirst) },
      empty: "Nobody yet")
  }
}

extension EscalationFormPage where E == EscalationStage {
  /// Puts an escalation to a level.
  package static func step(
    _ child: OpenChild, _ key: Key<Escalation>, _ form: EntryForm<EscalationStage>, on today: Day
  ) -> Self {
    Self(
      child, form, title: "Put the escalation to a level",
      to: .escalation(child.key, key, "/step"),
      back: Link("The escalation", to: .escalation(child.key, key)), on: today)
  }

  /// The answer of whoever was asked, under what was asked.
  package static func answer(
    _ child: OpenChild, _ row: Entered<Escalation>, _ form: EntryForm<EscalationStage>,
    on today: Day
  ) -> Self {
    Self(
      child, form, title: "Answer an escalation",
      to: .escalation(child.key, row.key, "/answer"), back: Link("Today", to: .today),
      before: EscalationFacts(child, row, on: today).nodes, on: today)
  }
}
