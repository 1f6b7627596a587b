package import Care
package import HTML
package import Measures

/// One record behind a figure, as the page needs it.
package struct BehindFigure: Sendable {
  package let group: ExplanationRow.Group
  /// The local identifier of the child; empty for a record of no child.
  package let localIdentifier: String
  /// What a record of no child is called.
  package let record: String
  package let day: Day
  package let reason: String?

  package init(_ row: ExplanationRow) {
    group = row.group
    localIdentifier = row.localIdentifier
    record = ""
    day = row.day
    reason = row.reason?.rawValue
  }

  package init(_ row: CaseRow) {
    group = row.group
    localIdentifier = row.localIdentifier
    record = row.record
    day = row.day
    reason = row.reason
  }
}

/// The records behind a figure: those of children whose records the user may open.
///
/// How many others there are is not said: with the restricted ones known, the rest would be the sealed.
package struct FigureRowsPage: Page {
  private let measure: Measure
  private let choice: FigureChoice
  private let rows: [(BehindFigure, SeenLine?)]
  private let pagination: Pagination

  /// `lines` are those that the user may see.
  package init(
    _ measure: Measure, _ choice: FigureChoice, _ rows: [BehindFigure], lines: [SeenLine],
    seesService: Bool, page: Int
  ) {
    self.measure = measure
    self.choice = choice
    let known = Dictionary(
      lines.compactMap { seen in seen.line.map { ($0.localIdentifier, seen) } },
      uniquingKeysWith: { first, _ in first })
    let shown = rows.compactMap { row -> (BehindFigure, SeenLine?)? in
      if row.localIdentifier.isEmpty { return seesService ? (row, nil) : nil }
      return known[row.localIdentifier].map { (row, $0) }
    }
    self.rows = shown
    pagination = Pagination(page: page, total: shown.count) { number in
      choice.at(.figureRows(measure), [("page", number == 1 ? nil : "\(number)")])
    }
  }

  package var title: String { "The rows behind a figure" }
  package var area: Area? { .figures }
  package var back: Link? { Link("The figure", to: choice.at(.figure(measure))) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(measure.title.uppercasedFirst, over: choice.period.inWords), table,
      .paragraph("Rows of records that your account does not open are not shown."),
    ]
  }

  private var table: Node {
    guard !rows.isEmpty else {
      return .paragraph("There are no rows that your account opens.")
    }
    return .group([
      DataTable(
        pagination.words,
        columns: [.init("Record"), .init("Day"), .init("Counted"), .init("Why")],
        rows: rows[pagination.range].map { row, seen in
          [
            name(row, seen), .text(row.day.inWords), .text(row.group.inWords),
            .text(row.reason?.uppercasedFirst ?? "–"),
          ]
        }, total: rows.count
      ).node, pagination.node,
    ])
  }

  private func name(_ row: BehindFigure, _ seen: SeenLine?) -> Node {
    guard let line = seen?.line else {
      return .text(row.record.isEmpty ? "A record" : row.record.uppercasedFirst)
    }
    return Link(line.label, to: .child(line.key)).node
  }
}

extension ExplanationRow.Group {
  fileprivate var inWords: String {
    switch self {
    case .numerator: "Counted"
    case .denominator: "In what it is a share of"
    case .leftOut: "Left out"
    }
  }
}
