package import Care
package import HTML

/// Papers that came in about a child, proceedings in court, and independent legal advice.
package struct PapersPage: Page {
  private let frame: ChildFrame
  private var child: OpenChild { frame.child }

  package init(_ child: OpenChild, on today: Day) { frame = ChildFrame(child, on: today) }

  package var title: String { "Papers, court and advice" }
  package var area: Area? { .children }
  package var back: Link? { Link("Plans and decisions", to: .child(child.key, .plans)) }

  package func body(in frame: Frame) -> [Node] {
    self.frame.top(.plans) + [.heading(title), beginnings, papers, proceedings] + advice
  }

  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.oversee, Link("Add a paper", to: .newPaper(child.key))),
        (.oversee, Link("Record proceedings", to: .newProceeding(child.key))),
        (.oversee, Link("Record legal advice", to: .newAdvice(child.key))),
      ]
    ).node
  }

  private var papers: Node {
    let rows = child.entries.all(Paper.self).sorted { $0.value.receivedOn > $1.value.receivedOn }
    return .table(
      "Papers",
      [
        .init("Paper"), .init("Kind"), .init("From"), .init("Came in"), .init("Read"),
        .init("Details"),
      ],
      rows.map { row in
        let paper = row.value
        return [
          .group([
            Link(paper.title, to: .paper(child.key, row.key)).node,
            .text(" (\(paper.format), \(paper.sizeInWords))"),
          ]),
          .group(
            [.text(paper.paperKind?.rawValue.uppercasedFirst ?? "Not recorded")]
              + (paper.isPrivate == true ? [" ", StateTag("Private", .purple).node] : [])),
          .text(paper.receivedFrom ?? "Not recorded"), .text(paper.receivedOn.inWords),
          .text(paper.readOn?.inWords ?? "Not yet"), change(paper.title, row.key),
        ]
      }, empty: "There are no papers.")
  }

  private func change(_ title: String, _ key: Key<Paper>) -> Node {
    guard child.may.contains(.oversee) else { return "–" }
    return .element(
      .a, [.class("govuk-link"), .href(Place.changePaper(child.key, key).address)],
      ["Change", .unseen(" \(title)")])
  }

  private var proceedings: Node {
    let rows = child.entries.all(Proceeding.self).sorted { $0.value.startedOn > $1.value.startedOn }
    return .table(
      "Proceedings in court",
      [
        .init("Began"), .init("Court"), .init("Next hearing"), .init("Guardian and Cafcass"),
        .init("Papers still expected"), .init("Outcome"),
      ],
      rows.map { row in
        let value = row.value
        let isOpen = value.endedOn == nil
        let missing = value.papersExpected.filter { !value.papersReceived.contains($0) }
        return [
          child.may.contains(.oversee)
            ? Link(value.startedOn.inWords, to: .proceeding(child.key, row.key)).node
            : .text(value.startedOn.inWords),
          .text(value.court ?? "Not recorded"),
          value.nextHearingOn.map {
            isOpen ? DueWords($0, on: frame.today).node : .text($0.inWords)
          }
            ?? "None",
          .text(
            [value.guardian, value.cafcassOfficer].compactMap(\.self).joined(separator: "; ")
              .nilIfEmpty ?? "Not recorded"),
          .text(missing.joined(separator: "; ").nilIfEmpty ?? "None"),
          .text(value.outcome ?? (isOpen ? "Going on" : "Not recorded")),
        ]
      }, empty: "No proceedings are recorded.")
  }

  /// Independent legal advice, which the line of management does not see.
  private var advice: [Node] {
    guard child.may.contains(.readPrivate) else { return [] }
    let rows = child.entries.all(Footprint.self).map(\.value)
      .filter { $0.footprintKind == .legalAdvice }.sorted { $0.doneOn > $1.doneOn }
    return [
      .table(
        "Independent legal advice", [.init("When"), .init("IRO"), .init("Advice")],
        rows.map {
          [
            .text($0.doneOn.inWords), .text(child.name(of: $0.officer) ?? "Not recorded"),
            $0.note.map { .written($0) } ?? "–",
          ]
        }, empty: "No legal advice is recorded.")
    ]
  }
}

extension Paper {
  fileprivate var format: String {
    PaperType(rawValue: mediaType)?.ending.uppercased() ?? "file"
  }

  fileprivate var sizeInWords: String {
    size < 1_000_000 ? "\(max(1, size / 1_000)) KB" : "\(size / 1_000_000) MB"
  }
}
