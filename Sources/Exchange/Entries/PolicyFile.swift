package import Care

/// The service's choices as a CSV file: name, value, from.
package struct PolicyFile: Sendable {
  package static let columns = ["name", "value", "from"]

  /// A choice, and the line on which it stands.
  package struct Row: Sendable {
    package let line: Int
    package let setting: PolicySetting
  }

  /// What was read, and what could not be.
  package struct Reading: Sendable {
    package var rows: [Row] = []
    package var findings: [Finding] = []
  }

  private let name: String
  private let bytes: [UInt8]

  package init(path: String) throws(InputFault) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    bytes = try FileBytes.read(path, name: path, limit: 16 << 20)
  }

  /// Reads every row that can be read, and says of each other what is wrong with it.
  package func read() throws(InputFault) -> Reading {
    let content = CSVReader.read(bytes)
    let header = content.header.map(\.plainColumn)
    var places: [Int] = []
    for column in Self.columns {
      guard let place = header.firstIndex(of: column) else {
        throw InputFault(
          "\(name) has no column \(column).",
          mend: "Its first line must name the columns \(Self.columns.joined(separator: ", ")).")
      }
      places.append(place)
    }
    var reading = Reading()
    for problem in content.problems {
      reading.findings.append(
        ReturnTableReader.finding(problem, columns: content.header, file: name))
    }
    for row in 0..<content.table.rowCount {
      let line = content.table.line(of: row)
      let cells = places.map { RecordCell.unguarded(content.table.text(row, $0)) }
      if let from = Day(cells[2]) {
        reading.rows.append(
          Row(line: line, setting: PolicySetting(name: cells[0], value: cells[1], from: from)))
      } else {
        reading.findings.append(
          refusal(line, "from says \(ReturnTableReader.quoted(cells[2])), which is no day."))
      }
    }
    return reading
  }

  /// A finding about a choice that could not be made.
  package func refusal(_ line: Int, _ message: String) -> Finding {
    ReadingRule.recordRefused.finding(
      file: name, line: line, message,
      mend: "`heard policy list` shows every policy and what it may be; days are 2023-03-31.")
  }
}
