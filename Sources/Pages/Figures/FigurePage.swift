import Care
package import HTML
package import Measures

/// One figure: its value, how it is worked out, its course over the year, and its keys.
package struct FigurePage: Page {
  private let measure: Measure
  private let choice: FigureChoice
  private let figures: Figures

  package init(_ measure: Measure, _ choice: FigureChoice, _ figures: Figures) {
    self.measure = measure
    self.choice = choice
    self.figures = figures
  }

  package var title: String { measure.title.uppercasedFirst }
  package var area: Area? { .figures }
  package var back: Link? { Link("Figures", to: choice.at(.figures)) }

  private func total(_ period: FigurePeriod) -> Figure? {
    let asAt = period.year == choice.period.year ? choice.asAt : nil
    return figures.total(of: measure.identifier, in: period, asAt: asAt)
  }

  package func body(in frame: Frame) -> [Node] {
    let now = total(choice.period)
    return [.heading(title, over: choice.period.inWords), facts(now), explanation(now), course]
      + breakdowns + [choice.panel(to: .figure(measure))]
  }

  private func facts(_ now: Figure?) -> Node {
    let text = FigureText(now)
    let before = total(choice.period.before)
    var rows: [SummaryList.Row] = [.init("Value", text.words)]
    if let parts = text.parts { rows.append(.init("That is", parts)) }
    rows += [
      .init(choice.period.before.inWords, FigureText(before).words),
      .init("Change", text.change(since: before) ?? "Cannot be told"),
      .init("As at", choice.asAt?.inWords ?? choice.period.lastDay.inWords),
    ]
    let hasRows = now.map { $0.value != nil && !$0.basis.hasPrefix("entered:") } ?? false
    let rowsBehind =
      hasRows
      ? [
        Node.paragraph([
          Link("The rows behind this figure", to: choice.at(.figureRows(measure))).node
        ])
      ] : []
    return .group([SummaryList(rows).node] + rowsBehind)
  }

  private func explanation(_ now: Figure?) -> Node {
    var nodes: [Node] = [.paragraph(measure.definition)]
    if let basis = now?.basis, !basis.isEmpty, now?.isWithheld == false {
      nodes.append(.paragraph("Left out or pointed out: \(basis)."))
    }
    if now?.isWithheld == true {
      nodes.append(
        .paragraph(
          "The figure is withheld, because it is of very few or would tell a figure that is."))
    }
    let source =
      measure.cases.isEmpty
      ? "Source: the children's records, from the statutory returns and this service."
      : "Source: what the service itself records, beside the children's records."
    return .details(
      "How this is worked out",
      nodes + [.paragraph(source), .hint("In the data set it is \(measure.identifier).")])
  }

  private var course: Node {
    let rows = FigurePeriod.all(of: choice.period.year).dropFirst().compactMap {
      period -> [Node]? in
      guard let figure = total(period) else { return nil }
      return [
        .text(period.inWords), .text(FigureText(figure).words),
        .text(FigureText(figure).parts ?? "–"),
      ]
    }
    guard !rows.isEmpty else { return .group([]) }
    return .section([
      DataTable(
        "Quarters and months of \(choice.period.year.name)",
        columns: [
          .init("Period"), .init("Value", isNumber: true), .init("That is", isNumber: true),
        ], rows: Array(rows)
      ).node
    ])
  }

  private var breakdowns: [Node] {
    figures.breakdowns(of: measure.identifier, in: choice.period, asAt: choice.asAt).map {
      dimension, figures in
      .section([
        DataTable(
          "By \(dimension.replacing("_", with: " "))",
          columns: [
            .init(dimension.replacing("_", with: " ").uppercasedFirst),
            .init("Value", isNumber: true), .init("That is", isNumber: true),
          ],
          rows: figures.map { figure in
            [
              .text(figure.key.uppercasedFirst), .text(FigureText(figure).words),
              .text(FigureText(figure).parts ?? "–"),
            ]
          }
        ).node
      ])
    }
  }
}
