import Care
package import Measures

/// The records behind a figure of the service's work, as JSON or CSV for programs or a table for people.
package struct CaseExplanationFile: Sendable {
  private let explanation: CaseExplanation

  package init(_ explanation: CaseExplanation) { self.explanation = explanation }

  package func text(_ format: FileFormat) -> String {
    switch format {
    case .table: table
    case .json: named.json
    case .csv: named.csv
    }
  }

  private static let columns = [
    "group", "child", "name", "record", "day", "amount", "weight", "reason",
  ]

  private func cells(of row: CaseRow) -> [String] {
    [
      row.group.rawValue, row.localIdentifier, row.label, row.record, row.day.description,
      "\(row.amount)", "\(row.weight)", row.reason ?? "",
    ]
  }

  private var named: NamedRows {
    NamedRows(columns: Self.columns, rows: explanation.rows.map(cells))
  }

  private var table: String {
    var table = PlainTable(
      Self.columns.map { .init(heading: $0, isNumber: $0 == "amount" || $0 == "weight") })
    for row in explanation.rows { table.add(cells(of: row)) }
    let of = explanation.key.isEmpty ? "" : ", \(explanation.key)"
    let name = "\(explanation.measure.identifier)\(of), \(explanation.period): "
    guard explanation.isRecorded else { return "\(name)not recorded\n" }
    return table.text + "\(name)\(counted), \(explanation.leftOut) left out\n"
  }

  /// How the rows make the figure: by their number, or by what they carry.
  private var counted: String {
    let amount = Self.number(explanation.amount)
    return switch explanation.measure.kind {
    case .ratio: "amounts of \(amount) ÷ weights of \(Self.number(explanation.weight))"
    case .mean: "amounts of \(amount) ÷ \(explanation.numerator) counted"
    case .sum: "amounts of \(amount), \(explanation.numerator) counted"
    case .share: "\(explanation.numerator) counted of \(explanation.denominator)"
    case .count, .monthlyMean, .rate, .mode, .highest, .rank: "\(explanation.numerator) counted"
    }
  }

  /// A sum to two places, as many as it needs: `17.4`, `340`.
  private static func number(_ sum: Double) -> String {
    let rounded = (sum * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
