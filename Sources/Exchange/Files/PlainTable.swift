/// A table for people to read in a terminal: columns aligned, numbers to the right.
struct PlainTable {
  /// One column: its heading, and whether it holds numbers.
  struct Column {
    let heading: String
    var isNumber = false
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ row: [String]) { rows.append(row.map(Self.plain)) }

  /// The lines of the table; the last column is not filled up with blanks.
  var text: String {
    let widths = columns.indices.map { index in
      rows.reduce(columns[index].heading.count) { max($0, $1[index].count) }
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([columns.map(\.heading), rule] + rows).map { row in
      line(row, widths: widths)
    }.joined()
  }

  private func line(_ row: [String], widths: [Int]) -> String {
    var line = ""
    for (index, cell) in row.enumerated() {
      if index > 0 { line += "  " }
      let blanks = String(repeating: " ", count: widths[index] - cell.count)
      line += columns[index].isNumber ? blanks + cell : cell + blanks
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  /// Text without control characters: a file's content must not steer the terminal.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
