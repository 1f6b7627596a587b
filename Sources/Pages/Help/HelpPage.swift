import Care
package import HTML

/// How days are worked out and where each rule stands.
package struct HelpPage: Page {
  package init() {}

  package var title: String { "Help" }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading("Help"),
      .paragraph(
        "Every day that Heard shows is worked out from the child's record by one of these rules. "
          + "Where the record shows a day, “How this day is worked out” names the rule and the days "
          + "that were counted."),
      DataTable(
        "Rules", columns: [.init("Rule"), .init("Where it stands")],
        rows: RuleBook.all.map { [.text($0.sentence), .text($0.citation.provision)] }
      ).node,
    ]
  }
}
