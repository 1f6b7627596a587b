package import Care
package import HTML

/// Who must keep away from whose record, across children, without anything of a record.
package struct ConflictsPage: Page {
  private let conflicts: [Entered<ConflictOfInterest>]
  private let names: [String: String]

  /// `names` are the full names by sign-in name.
  package init(_ conflicts: [Entered<ConflictOfInterest>], names: [String: String]) {
    self.conflicts = conflicts
    self.names = names
  }

  package var title: String { "Conflicts of interest" }
  package var back: Link? { Link("Restricted records that were opened", to: .openings) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .hint("Whoever knows a child privately does not find the child’s record in Heard."),
      .table(
        "Who must keep away",
        [
          .init("Who"), .init("Why"), .init("From"), .init("Until"),
          .init("Record", isNumber: true),
        ],
        conflicts.map { row in
          let conflict = row.value
          return [
            .text(names[conflict.userName] ?? conflict.userName),
            .text(conflict.nature?.rawValue.uppercasedFirst ?? "Not recorded"),
            .text(conflict.startedOn.inWords), .text(conflict.endedOn?.inWords ?? "No end"),
            .text(row.child.map { "\($0.number)" } ?? "–"),
          ]
        }, empty: "No conflict of interest is declared."),
    ]
  }
}
