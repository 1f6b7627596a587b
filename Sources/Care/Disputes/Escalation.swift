/// A formal escalation (dispute resolution), from opening to its end.
package struct Escalation: Entry {
  package var openedOn: Day = .earliest
  package var officer: Key<Officer>?
  package var reason: EscalationReason?
  package var issues: [EscalationIssue] = []
  package var text: String?
  /// The informal intervention that it was raised from.
  package var intervention: Key<Intervention>?
  package var resolvedOn: Day?
  package var resolvedAt: EscalationLevel?
  package var outcome: EscalationOutcome?
  package var outcomeForChild: String?
  package var legalAdviceOn: Day?
  package var cafcassReferredOn: Day?
  /// When the assistant director was told that it was past its day.
  package var overdueToldOn: Day?

  package init() {}
}

extension Escalation {
  package static var kind: String { "escalation" }
  package static var meaning: String { "a formal escalation" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("openedOn", &openedOn)
    visitor.field("officer", &officer)
    visitor.field("reason", &reason)
    visitor.field("issues", &issues)
    visitor.field("text", &text)
    visitor.field("intervention", &intervention)
    visitor.field("resolvedOn", &resolvedOn)
    visitor.field("resolvedAt", &resolvedAt)
    visitor.field("outcome", &outcome)
    visitor.field("outcomeForChild", &outcomeForChild)
    visitor.field("legalAdviceOn", &legalAdviceOn)
    visitor.field("cafcassReferredOn", &cafcassReferredOn)
    visitor.field("overdueToldOn", &overdueToldOn)
  }

  package var day: Day { resolvedOn ?? openedOn }
  package var sentence: String {
    resolvedOn == nil
      ? "A formal escalation was opened: \(reason?.rawValue ?? "reason not recorded")."
      : "The escalation opened on \(openedOn.inWords) was resolved."
  }
}
