package import Care
import Measures

/// Reference figures as a CSV file: measure, dimension, key, period, value, source.
package struct ReferenceFile: Sendable {
  package static let columns = ["measure", "dimension", "key", "period", "value", "source"]
  /// Larger files than a list of figures can be are refused.
  package static let largest = 16 << 20

  private let name: String
  private let bytes: [UInt8]

  /// What was read, and what could not be.
  package struct Reading: Sendable {
    package let figures: [ReferenceFigure]
    package let findings: [Finding]
  }

  /// Opens a file, unless it is too large.
  package init(path: String) throws(InputFault) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    bytes = try FileBytes.read(path, name: path, limit: Self.largest)
  }

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads every row that can be read, and says of each other what is wrong with it.
  package func read() throws(InputFault) -> Reading {
    let reading = CSVReader.read(bytes)
    let header = reading.header.map { $0.lowercased() }
    var positions: [Int] = []
    for column in ReferenceFile.columns {
      guard let position = header.firstIndex(of: column) else {
        throw InputFault(
          "\(name) has no column \(column).",
          mend: "Its first line must name the columns "
            + "\(ReferenceFile.columns.joined(separator: ", ")).")
      }
      positions.append(position)
    }
    var figures: [ReferenceFigure] = []
    /// The line of each figure that was read, by what it is a figure of.
    var lines: [[String]: Int] = [:]
    var findings = reading.problems.map { problem in
      finding(
        line: problem.line,
        RowProblem(what: "The row cannot be read.", mend: "Write six cells of UTF-8 text."))
    }
    for row in 0..<reading.table.rowCount {
      let cells = positions.map { reading.table.text(row, $0) }
      let line = reading.table.line(of: row)
      switch figure(cells) {
      case .success(let figure):
        let name = Array(cells[..<4])
        if let first = lines[name] {
          findings.append(finding(line: line, .second(after: first)))
        } else {
          lines[name] = line
          figures.append(figure)
        }
      case .failure(let problem): findings.append(finding(line: line, problem))
      }
    }
    return Reading(figures: figures, findings: findings)
  }

  /// The figures as such a file.
  package static func text(of figures: [ReferenceFigure]) -> String {
    let rows = figures.map { figure in
      [
        figure.measure, figure.dimension, figure.key, figure.period,
        CSVText.number(figure.value), figure.source,
      ]
    }
    return ([columns] + rows).map { CSVText.row($0.map(CSVText.quoted)) }.joined()
  }

  /// The measures that a figure can be entered for.
  private static let measures = [ReferenceFigure.residents] + Measure.all.map(\.identifier)

  private struct RowProblem: Error {
    let what: String
    let mend: String
    /// Where in the row it is; nil for the row as a whole.
    var column: String?

    static func second(after line: Int) -> RowProblem {
      RowProblem(
        what: "The figure stands on line \(line) already.",
        mend: "Leave one of the two: of the same measure, dimension, key and period there is one "
          + "figure.")
    }
  }

  private func figure(_ cells: [String]) -> Result<ReferenceFigure, RowProblem> {
    guard !cells[0].isEmpty, !cells[3].isEmpty else {
      return .failure(
        RowProblem(
          what: "The row names no measure or no period.",
          mend: "Write both, as in residents.under_18 and 2023-03-31.",
          column: cells[0].isEmpty ? "measure" : "period"))
    }
    guard ReferenceFile.measures.contains(cells[0]) else {
      return .failure(
        RowProblem(
          what: "There is no measure \"\(cells[0])\".",
          mend: NearNames.question(NearNames.nearest(to: cells[0], among: ReferenceFile.measures))
            + " `heard measures` lists all but \(ReferenceFigure.residents).", column: "measure"))
    }
    guard ReferenceFigure.isPeriod(cells[3]) else {
      return .failure(
        RowProblem(
          what: "\"\(cells[3])\" is no period.",
          mend: "Write a year as 2022-23, a quarter as 2022-23-Q4, a month as 2022-07, a day as "
            + "2023-03-31, or the word comparator for a figure of no period.", column: "period"))
    }
    guard let value = Double(cells[4]), value.isFinite else {
      return .failure(
        RowProblem(
          what: "The value \"\(cells[4])\" is not a number.",
          mend: "Write digits and a decimal point, without thousands separators.", column: "value"))
    }
    guard !cells[5].isEmpty else {
      return .failure(
        RowProblem(
          what: "The figure has no source.",
          mend: "Name the publication and its release: later releases revise earlier years.",
          column: "source"))
    }
    let figure = ReferenceFigure(
      measure: cells[0], dimension: cells[1], key: cells[2], period: cells[3], value: value,
      source: cells[5])
    do throws(Breach) { try figure.check() } catch {
      return .failure(
        RowProblem(
          what: error.sentence, mend: "Look the number up again in its source.",
          column: error.field))
    }
    return .success(figure)
  }

  private func finding(line: Int, _ problem: RowProblem) -> Finding {
    ReadingRule.referenceRow.finding(
      file: name, line: line, columns: problem.column.map { [$0] } ?? [], problem.what,
      mend: problem.mend)
  }
}
