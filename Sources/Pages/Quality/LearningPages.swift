package import Care
package import HTML

/// Long-term fostering that ended early, across children, by the four groups of learning.
package struct EarlyEndingsPage: Page {
  private let endings: RowsAcrossChildren<EarlyEnding>

  package init(_ rows: [SeenRow<EarlyEnding>], filter: ServiceFilter) {
    endings = RowsAcrossChildren(rows, filter: filter, at: .earlyEndings)
  }

  private static let heading = "Early endings of long-term fostering"
  package var title: String { endings.title(Self.heading) }
  package var area: Area? { .service }
  package var back: Link? { Link("The service", to: .service) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(Self.heading),
      .hint(
        "Of children whose records you may open. An ending is recorded in the child’s record, under "
          + "Quality."),
      .table(
        "What the learning is about", [.init("Group"), .init("Endings", isNumber: true)],
        EndingGroup.allCases.map { group in
          [
            .text(group.rawValue.uppercasedFirst),
            .text("\(endings.rows.count { $0.row.value.groups.contains(group) })"),
          ]
        }, empty: ""),
      .subheading("The endings"),
      endings.node(
        [.init("Ended on"), .init("Learning about"), .init("What was learnt")],
        empty: "None is recorded."
      ) { ending in
        [
          .text(ending.endedOn.inWords), .text(ending.groups.inWords),
          ending.learning.map { .written($0) } ?? "–",
        ]
      },
    ]
  }
}

/// Records of reviews that were read to compare them, across children.
package struct ReadingsPage: Page {
  private let readings: RowsAcrossChildren<Benchmark>
  private let service: OpenService

  package init(_ rows: [SeenRow<Benchmark>], _ service: OpenService, filter: ServiceFilter) {
    readings = RowsAcrossChildren(rows, filter: filter, at: .readings)
    self.service = service
  }

  private static let heading = "Records read to compare them"
  package var title: String { readings.title(Self.heading) }
  package var area: Area? { .service }
  package var back: Link? { Link("The service", to: .service) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(Self.heading),
      .hint(
        "Of children whose records you may open. A reading is recorded in the child’s record, under "
          + "Quality."),
      readings.node(
        [.init("Review of"), .init("Read on"), .init("IRO"), .init("Grade")],
        empty: "None is recorded."
      ) { reading in
        [
          .text(reading.heldOn.inWords), .text(reading.readOn.inWords),
          .text(service.name(of: reading.officer) ?? "Not recorded"),
          .text(reading.grade?.rawValue.uppercasedFirst ?? "Not graded"),
        ]
      },
    ]
  }
}

extension Place {
  package static let earlyEndings = Place("/service/early-endings")
  package static let readings = Place("/service/records-read")
}
