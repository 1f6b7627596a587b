package import Care

/// Audits a child's file over the 12 months before, in one of the four areas: a grade, what was found,
/// and what can be learnt.
extension Audit: RecordedWork {
  package static var path: String { "quality/audits" }
  package static var one: String { "an audit of the file" }
  package static var act: ChildAct { .audit }
  package static var section: ChildSection { .quality }

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    [
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
          Question(
            "track", "If so: how many plans are followed at once?", .choice(PermanenceTrack.choices)
          ),
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
  }

  /// Today, by whoever fills it in.
  package static func begun(for child: OpenChild, by user: User, on today: Day) -> Audit {
    .with {
      $0.auditedOn = today
      $0.auditor = user.fullName
    }
  }
}

extension PermanenceTrack {
  var inWords: String {
    switch self {
    case .single: "Single track: one"
    case .twin: "Twin track: two"
    case .triple: "Triple or parallel track: three"
    }
  }

  /// The tracks to choose from, and none of them.
  static let choices =
    [Choice("", "There is no plan, or it was not looked at")]
    + allCases.map { Choice($0.rawValue, $0.inWords) }
}
