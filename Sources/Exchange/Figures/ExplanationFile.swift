import Care
package import Measures

/// The children or reviews behind a figure, as JSON or CSV for programs or a table for people.
package struct ExplanationFile: Sendable {
  private let explanation: Explanation

  package init(_ explanation: Explanation) { self.explanation = explanation }

  package func text(_ format: FileFormat) -> String {
    switch format {
    case .table: table
    case .json: named.json
    case .csv: named.csv
    }
  }

  private static let columns = [
    "group", "child", "name", "day", "due", "place", "participation", "reason",
  ]

  private func cells(of row: ExplanationRow) -> [String] {
    [
      row.group.rawValue, row.localIdentifier, row.label, row.day.description,
      row.dueOn?.description ?? "", row.place?.rawValue ?? "", row.participation?.rawValue ?? "",
      row.reason?.rawValue ?? "",
    ]
  }

  private var named: NamedRows {
    NamedRows(columns: Self.columns, rows: explanation.rows.map(cells))
  }

  private var table: String {
    var table = PlainTable(Self.columns.filter { $0 != "child" }.map { .init(heading: $0) })
    for row in explanation.rows {
      var cells = cells(of: row)
      cells.remove(at: 1)
      table.add(cells)
    }
    return table.text + summary
  }

  /// How many rows each group has, and what the figure is.
  private var summary: String {
    let of = explanation.key.isEmpty ? "" : ", \(explanation.key)"
    let share = explanation.measure.kind == .share
    return "\(explanation.measure.identifier)\(of), \(explanation.period): "
      + "\(explanation.numerator) counted"
      + (share ? " of \(explanation.denominator)" : "")
      + ", \(explanation.leftOut) left out\n"
  }
}
