package import Measures

/// Figures as a file: JSON or CSV in full precision for programs, or a table for people.
package struct FiguresFile: Sendable {
  package static let columns = [
    "measure", "dimension", "key", "period", "value", "unit", "numerator", "denominator", "basis",
  ]

  package let figures: [Figure]

  package init(_ figures: [Figure]) { self.figures = figures }

  package func text(_ format: FileFormat) -> String {
    switch format {
    case .table: table
    case .json: json
    case .csv: csv
    }
  }

  private var json: String {
    JSONText.array(
      figures.map { figure in
        JSONText.object([
          ("measure", JSONText.string(figure.measure)),
          ("dimension", JSONText.string(figure.dimension)),
          ("key", JSONText.string(figure.key)),
          ("period", JSONText.string(figure.period)),
          ("value", JSONText.number(figure.value)),
          ("unit", JSONText.string(figure.unit.rawValue)),
          ("numerator", JSONText.number(figure.numerator)),
          ("denominator", JSONText.number(figure.denominator)),
          ("basis", JSONText.string(figure.basis)),
        ])
      })
  }

  private var csv: String {
    figures.reduce(into: CSVText.row(Self.columns)) { text, figure in
      text += CSVText.row([
        CSVText.text(figure.measure), CSVText.text(figure.dimension), CSVText.text(figure.key),
        CSVText.text(figure.period), CSVText.number(figure.value), figure.unit.rawValue,
        CSVText.number(figure.numerator), CSVText.number(figure.denominator),
        CSVText.text(figure.basis),
      ])
    }
  }

  private var table: String {
    var table = PlainTable([
      .init(heading: "measure"), .init(heading: "of"), .init(heading: "period"),
      .init(heading: "value", isNumber: true), .init(heading: "counted", isNumber: true),
      .init(heading: "notes"),
    ])
    for figure in figures {
      table.add([
        figure.measure, breakdown(figure), figure.period, RoundedFigure(figure).text,
        counted(figure), figure.basis,
      ])
    }
    return table.text
  }

  private func breakdown(_ figure: Figure) -> String {
    figure.dimension.isEmpty ? "all" : "\(figure.dimension): \(figure.key)"
  }

  private func counted(_ figure: Figure) -> String {
    switch (figure.numerator, figure.denominator) {
    case (let numerator?, let denominator?): "\(numerator) of \(denominator)"
    case (let numerator?, nil): "\(numerator)"
    default: ""
    }
  }
}
