import Care

/// Rows under the names of their columns, as JSON or CSV for programs.
struct NamedRows {
  let columns: [String]
  let rows: [[String]]

  var json: String {
    JSONText.array(
      rows.map { row in JSONText.object(zip(columns, row).map { ($0, JSONText.string($1)) }) })
  }

  var csv: String {
    rows.reduce(into: CSVText.row(columns)) { $0 += CSVText.row($1.map(CSVText.text)) }
  }
}
