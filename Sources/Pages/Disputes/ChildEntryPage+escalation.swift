package import Care
import HTML

extension ChildEntryPage where E == Escalation {
  /// Opens a formal escalation and puts it to its first level.
  package static func opening(
    _ child: OpenChild, _ form: EntryForm<Escalation>, on today: Day
  ) -> Self {
    Self(
      "Open a formal escalation", form, to: Place.newEscalation(child.key).with([("risk", "no")]),
      back: Link("Challenges", to: .child(child.key, .challenges)), ChildFrame(child, on: today),
      more: [firstLevel(form)])
  }

  /// Raises an intervention to a formal escalation; what it said is filled in.
  package static func raising(
    _ child: OpenChild, _ key: Key<Intervention>, _ form: EntryForm<Escalation>, on today: Day
  ) -> Self {
    Self(
      "Raise it to a formal escalation", form, to: .intervention(child.key, key, "/raise"),
      back: Link("The intervention", to: .intervention(child.key, key)),
      ChildFrame(child, on: today),
      before: [
        .paragraph(
          "What you wrote is filled in. The intervention ends as raised on the day of the escalation."
        )
      ], more: [firstLevel(form)])
  }

  /// Something that is changed in an escalation.
  package static func changing(
    _ child: OpenChild, _ key: Key<Escalation>, _ form: EntryForm<Escalation>, title: String,
    _ path: String, on today: Day
  ) -> Self {
    Self(
      title, form, to: .escalation(child.key, key, path),
      back: Link("The escalation", to: .escalation(child.key, key)), ChildFrame(child, on: today))
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

extension ChildEntryPage where E == EscalationStage {
  /// Puts an escalation to a level.
  package static func step(
    _ child: OpenChild, _ key: Key<Escalation>, _ form: EntryForm<EscalationStage>, on today: Day
  ) -> Self {
    Self(
      "Put the escalation to a level", form, to: .escalation(child.key, key, "/step"),
      back: Link("The escalation", to: .escalation(child.key, key)), ChildFrame(child, on: today))
  }

  /// The answer of whoever was asked, under what was asked.
  package static func answer(
    _ child: OpenChild, _ row: Entered<Escalation>, _ form: EntryForm<EscalationStage>,
    on today: Day
  ) -> Self {
    Self(
      "Answer an escalation", form, to: .escalation(child.key, row.key, "/answer"),
      back: Link("Today", to: .today), ChildFrame(child, on: today),
      before: EscalationFacts(child, row, on: today).nodes)
  }
}
