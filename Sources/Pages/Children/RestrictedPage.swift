package import Care
package import HTML

/// A restricted record: it is there, and opens for a reason that is looked at afterwards.
package struct RestrictedPage: Page {
  private let key: Key<Child>
  private let reason: String
  private let problem: String?

  package init(_ key: Key<Child>, reason: String = "", problem: String? = nil) {
    self.key = key
    self.reason = reason
    self.problem = problem
  }

  package var title: String { "Restricted record" }
  package var area: Area? { .children }
  package var hasProblems: Bool { problem != nil }
  package var back: Link? { Link("Children", to: .children) }

  package func body(in frame: Frame) -> [Node] {
    var problems = FormProblems()
    if let problem { problems.add(problem, to: "reason") }
    return problems.summary + [
      .heading("Restricted record"),
      .paragraph("This record is open to those who work with the child, and to those named on it."),
      .warning(
        "If you need it now you can open it for 60 minutes. The IRO manager and the data protection "
          + "officer are told at once, and look at your reason within 5 working days."),
      frame.form(
        .openRestricted(key), [],
        [
          .saveKey(nil),
          Field(
            "reason", "Why do you need to open it now?",
            hint: "In a sentence. It is kept with the record, and the child may read it one day.",
            problem: problem
          ).lines(reason), .button("Open for 60 minutes", warns: true),
        ]),
    ]
  }
}

extension Place {
  package static func openRestricted(_ child: Key<Child>) -> Place {
    .child(child, under: "open-restricted")
  }
}
