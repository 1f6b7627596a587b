package import Care
package import HTML

/// The files that were drawn for a month's audits: what became of each, and how they were drawn.
package struct DrawingPage: Page {
  private let seen: SeenDrawing
  private let service: OpenService
  private var drawing: AuditDrawing { seen.drawing }

  package init(_ seen: SeenDrawing, _ service: OpenService) {
    self.seen = seen
    self.service = service
  }

  package var title: String { "Audits of \(drawing.drawnOn.monthInWords)" }
  package var area: Area? { .service }
  package var back: Link? { Link("Audits", to: .drawings) }

  package func body(in frame: Frame) -> [Node] {
    [.heading(title), files, others, learning, how, population]
  }

  private var files: Node {
    .table(
      "The files",
      [.init("Child"), .init("Area"), .init("Audit")],
      seen.files.map { file in
        let name = file.line.line?.label ?? "A restricted record"
        return [
          Link(name, to: .child(file.line.key, .quality)).node,
          .text(file.area.rawValue.uppercasedFirst), state(file),
        ]
      }, empty: "There are no files that you may audit.")
  }

  private func state(_ file: SeenDrawing.File) -> Node {
    if let audit = file.audit {
      let grade = audit.grade?.rawValue.uppercasedFirst ?? "Not graded"
      return .text("\(grade), on \(audit.auditedOn.inWords)")
    }
    guard let line = file.line.line else { return "It opens for a reason" }
    return .element(
      .a,
      [
        .class("govuk-link"),
        .href(Place.newAudit(line.key, in: file.area).address),
      ], ["Audit the file", .unseen(" of \(line.label)")])
  }

  private var others: Node {
    guard seen.others > 0 else { return .group([]) }
    return .paragraph(
      seen.others == 1
        ? "One more file was drawn, of a child from whom you keep away: somebody else audits it."
        : "\(seen.others) more files were drawn, of children from whom you keep away: somebody else "
          + "audits them.")
  }

  private var learning: Node {
    let findings = seen.files.compactMap { file -> Node? in
      guard let audit = file.audit, let finding = audit.finding else { return nil }
      return .written("\(file.area.rawValue.uppercasedFirst): \(finding)")
    }
    guard !findings.isEmpty else { return .group([]) }
    return .section([
      .subheading("What was found and learnt"), .list(findings),
      .paragraph([Link("Enter an action", to: ServiceSubject.actions.new).node]),
    ])
  }

  private var how: Node {
    .section([
      .subheading("How they were drawn"),
      SummaryList([
        .init("Drawn on", drawing.drawnOn.inWords), .init("By", drawing.drawnBy),
        .init("Files asked for", drawing.wanted.map { "\($0)" }),
        .init("Seed of the year", drawing.seed.map { "\($0)" }),
        .init("Among so many children", "\(seen.population.values.reduce(0) { $0 + $1.count })"),
        .init("The audits look back", drawing.sample.lookingBack.inWords),
      ]).node,
    ])
  }

  private var population: Node {
    .details(
      "The children among whom the lot fell",
      [
        .paragraph(
          "The children of each IRO stand side by side in a ring, in an order that the seed decides, and "
            + "each month takes every twelfth place. Children of IROs who have very few stand with others."
        ),
        .table(
          "By IRO", [.init("IRO"), .init("Children", isNumber: true)],
          seen.population.sorted { $0.key < $1.key }.map {
            [.text(service.name(of: $0.key) ?? "Others"), .text("\($0.value.count)")]
          }, empty: "None."),
        .paragraph([
          Link("Download them by number as CSV", to: .population(seen.row.key)).node
        ]),
      ])
  }
}

/// The children among whom the lot fell as CSV: numbers, and no name.
package struct PopulationFile: Sendable {
  private let seen: SeenDrawing

  package init(_ seen: SeenDrawing) { self.seen = seen }

  package var bytes: [UInt8] {
    SafeCSV.bytes(
      [["IRO", "Child"]]
        + seen.population.sorted { $0.key < $1.key }.flatMap { officer, children in
          children.map { ["\(officer.number)", "\($0.number)"] }
        })
  }
}

extension Period {
  /// `1 April 2025 to 31 March 2026`.
  fileprivate var inWords: String { "\(first.inWords) to \(last.inWords)" }
}
