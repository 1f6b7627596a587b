package import Care

/// Audits a child's file over the 12 months before, in one of the four areas: a grade, what was found,
/// and what can be learnt.
package enum AuditForm {
  private static let groups = [
    QuestionGroup(
      nil,
      [
        Question("auditedOn", "When was the file audited?", isNeeded: true),
        Question("area", "Which area did the audit look at?", isNeeded: true),
        Question("auditor", "Who audited it?"), Question("grade", "Grade", isNeeded: true),
      ]),
    QuestionGroup(
      "What the file shows",
      [
        Question("planInPlace", "Is there a plan for permanence?"),
        Question("withPermanentCarer", "Does the child live with the permanent carer?"),
        Question(
          "formallyMatched", "Are the two formally matched?",
          hint: "Leave it out where no match is needed, or the child does not live there yet."),
        Question("arrangementsCovered", "Did the review look at whether the home is right?"),
        Question(
          "finding", "What was found, and what is to be learnt?",
          hint: "The quarterly report quotes it: write nothing by which the child is known.",
          .lines(6)),
      ]),
  ]

  /// The form of a new one: today, by whoever fills it in, in the area for which the file was drawn.
  package static func form(
    of user: User, area: AuditArea? = nil, on today: Day
  ) -> EntryForm<Audit> {
    EntryForm(
      groups,
      over: Audit.with {
        $0.auditedOn = today
        $0.area = area
        $0.auditor = user.fullName
      })
  }

  /// The form of one that is kept.
  package static func form(over held: Audit) -> EntryForm<Audit> { EntryForm(groups, over: held) }

  /// `key` is of one that is kept; nil for a new one, which may be of an area.
  package static func page(
    _ child: OpenChild, _ form: EntryForm<Audit>, key: Key<Audit>? = nil,
    area: AuditArea? = nil, on today: Day
  ) -> ChildEntryPage<Audit> {
    ChildEntryPage(
      key == nil ? "Audit the file" : "Change an audit", form,
      to: key.map { .changeAudit(child.key, $0) } ?? .newAudit(child.key, in: area),
      back: Link("Quality", to: .child(child.key, .quality)), ChildFrame(child, on: today))
  }
}
