import Care
package import HTML

/// How Heard itself stands: its database, its backups, its restore drills; nothing of a child.
package struct StatusPage: Page {
  /// One run of upkeep, as the page shows it.
  package struct Row: Sendable {
    let what: String
    let at: String
    let isGood: Bool
    let sentence: String

    package init(what: String, at: String, isGood: Bool, sentence: String) {
      self.what = what
      self.at = at
      self.isGood = isGood
      self.sentence = sentence
    }
  }

  private let facts: [(name: String, value: String)]
  private let warnings: [String]
  private let rows: [Row]

  package init(facts: [(name: String, value: String)], warnings: [String], rows: [Row]) {
    self.facts = facts
    self.warnings = warnings
    self.rows = rows
  }

  package var title: String { "Status" }
  package var area: Area? { .status }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .paragraph([Link("Policies: what this service has set", to: .policies).node]),
    ]
      + warnings.map { .warning($0) } + [
        SummaryList(facts.map { .init($0.name, $0.value) }).node,
        rows.isEmpty
          ? .paragraph("No backup and no restore drill has been run by the server yet.")
          : DataTable(
            "Backups and restore drills, newest first",
            columns: [.init("What"), .init("When"), .init("Result"), .init("What came of it")],
            rows: rows.map { row in
              [
                .text(row.what), .text(row.at),
                StateTag(row.isGood ? "Good" : "Failed", row.isGood ? .green : .red).node,
                .text(row.sentence),
              ]
            }
          ).node,
        .hint("heard doctor, run on the server, says more and how to mend what is not right."),
      ]
  }
}

extension Place {
  package static let status = Place("/status")
}
