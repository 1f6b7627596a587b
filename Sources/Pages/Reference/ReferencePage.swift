package import Care
package import HTML

/// Figures of others that somebody entered, each with its source, and who entered them.
package struct ReferencePage: Page {
  private let figures: [ReferenceFigure]
  private let told: [ToldChange<ReferenceFigure>]
  private let names: [String: String]
  private let mayKeep: Bool

  /// `told` has the newest first; `names` call the users who entered them.
  package init(
    _ figures: [ReferenceFigure], told: [ToldChange<ReferenceFigure>], names: [String: String],
    to user: User
  ) {
    self.figures = figures
    self.told = told
    self.names = names
    mayKeep = Access.permits(.keepReference, by: user)
  }

  package var title: String { "Figures of others" }
  package var area: Area? { .figures }
  package var back: Link? { Link("Figures", to: .figures) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .paragraph(
        "Figures that Heard cannot count, because they are not of this service’s children. Each names the "
          + "publication that it was taken from, and its release: later releases revise earlier years."
      ),
      mayKeep
        ? .paragraph([Link("Enter figures from a file", to: .referenceFile).node]) : .group([]),
    ] + ReferenceSubject.allCases.flatMap(section)
  }

  private func section(_ subject: ReferenceSubject) -> [Node] {
    let rows = figures.filter { ReferenceSubject(of: $0) == subject }
      .sorted { ($1.period, $0.key) < ($0.period, $1.key) }.map(row)
    return [
      .subheading(subject.title, id: subject.rawValue), .hint(subject.sentence),
      rows.isEmpty
        ? .paragraph("None is entered.")
        : DataTable(
          subject.title, isCaptionSeen: false,
          columns: [
            .init("Whose"), .init("Of"), .init("Figure", isNumber: true), .init("Source"),
            .init("Entered"),
          ], rows: rows
        ).node,
      mayKeep
        ? .paragraph([Link("Enter \(subject.one)", to: .enter(subject)).node]) : .group([]),
    ]
  }

  private func row(_ figure: ReferenceFigure) -> [Node] {
    let noted = told.first { $0.change.now == figure }?.noted
    return [
      mayKeep ? Link(figure.whose, to: .change(figure)).node : .text(figure.whose),
      .text(figure.periodInWords), .text(figure.value.plain), .text(figure.source),
      .text(
        noted.map { "\($0.at.dayInEngland.inWords), \(names[$0.by] ?? $0.by)" } ?? "Not recorded"),
    ]
  }
}
