package import Care
package import HTML

/// Long-term fostering that ended early, across children, by the four groups of learning.
package struct EarlyEndingsPage: Page {
  private let rows: [SeenRow<EarlyEnding>]

  package init(_ rows: [SeenRow<EarlyEnding>]) { self.rows = rows }

  package var title: String { "Early endings of long-term fostering" }
  package var area: Area? { .service }
  package var back: Link? { Link("The service", to: .service) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .hint("An ending is recorded in the child’s record, under Quality."),
      .table(
        "What the learning is about", [.init("Group"), .init("Endings", isNumber: true)],
        EndingGroup.allCases.map { group in
          [
            .text(group.rawValue.uppercasedFirst),
            .text("\(rows.count { $0.row.value.groups.contains(group) })"),
          ]
        }, empty: ""),
      .table(
        "The endings",
        [.init("Child"), .init("Ended on"), .init("Learning about"), .init("What was learnt")],
        rows.map { seen in
          [
            Link(seen.line.label, to: .child(seen.line.key, .quality)).node,
            .text(seen.row.value.endedOn.inWords), .text(seen.row.value.groups.inWords),
            seen.row.value.learning.map { .written($0) } ?? "–",
          ]
        }, empty: "None is recorded of children whose records you may open."),
    ]
  }
}

/// Records of reviews that were read to compare them, across children.
package struct ReadingsPage: Page {
  private let rows: [SeenRow<Benchmark>]
  private let officers: [Key<Officer>: String]

  package init(_ rows: [SeenRow<Benchmark>], officers: [Entered<Officer>]) {
    self.rows = rows
    self.officers = Dictionary(officers.map { ($0.key, $0.value.name) }) { first, _ in first }
  }

  package var title: String { "Records read to compare them" }
  package var area: Area? { .service }
  package var back: Link? { Link("The service", to: .service) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .hint("That a record was read is recorded in the child’s record, under Quality."),
      .table(
        "The records",
        [.init("Child"), .init("Review of"), .init("Read on"), .init("IRO"), .init("Grade")],
        rows.map { seen in
          [
            Link(seen.line.label, to: .child(seen.line.key, .quality)).node,
            .text(seen.row.value.heldOn.inWords), .text(seen.row.value.readOn.inWords),
            .text(seen.row.value.officer.flatMap { officers[$0] } ?? "Not recorded"),
            .text(seen.row.value.grade?.rawValue.uppercasedFirst ?? "Not graded"),
          ]
        }, empty: "None is recorded of children whose records you may open."),
    ]
  }
}

extension Place {
  package static let earlyEndings = Place("/service/early-endings")
  package static let readings = Place("/service/records-read")
}
