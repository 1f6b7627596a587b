/// A document as plain text, for a terminal.
package struct TextRenderer: Sendable {
  private let document: Document
  private let width: Int

  package init(_ document: Document, width: Int = 88) {
    self.document = document
    self.width = max(width, 40)
  }

  package var text: String {
    var parts = [
      underlined(document.title, with: "="), "\(document.subtitle)\n\(document.author)",
    ]
    for block in document.blocks { parts.append(text(of: block)) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let heading):
      let words = heading.number.isEmpty ? heading.text : "\(heading.number) \(heading.text)"
      return underlined(words, with: heading.level == 1 ? "=" : "-")
    case .paragraph(let runs): return wrapped(runs.text)
    case .note(let runs): return wrapped(runs.text, first: "| ", rest: "| ")
    case .list(let list):
      return list.entries.enumerated().map { index, entry in
        wrapped(entry.text, first: list.isNumbered ? "\(index + 1). " : "- ", rest: "  ")
      }.joined(separator: "\n")
    case .headlines(let headlines):
      let space = (headlines.map(\.value.text.count).max() ?? 0) + 2
      return headlines.map { headline in
        wrapped(
          headline.label.text, first: TextRenderer.padded(headline.value.text, to: space),
          rest: String(repeating: " ", count: space))
      }.joined(separator: "\n")
    case .definitions(let definitions):
      return definitions.map { definition in
        definition.term + "\n" + wrapped(definition.meaning.text, first: "  ", rest: "  ")
      }.joined(separator: "\n\n")
    case .table(let table): return text(of: table)
    case .chart(let chart): return text(of: chart)
    case .contents: return ""
    }
  }

  private func text(of table: Table) -> String {
    let rows =
      [[table.corner] + table.columns] + table.rows.map { [$0.header] + $0.cells.map(\.text) }
    return captioned(table.number, table.caption, TextRenderer.grid(rows), table.notes)
  }

  private func text(of chart: Chart) -> String {
    let bar = 24
    var rows = [[chart.corner] + chart.series.map(\.name)]
    for row in chart.categories.indices {
      rows.append([chart.categories[row]] + chart.series.map { $0.bars[row].shown.text })
    }
    var lines = TextRenderer.grid(rows)
    for row in chart.categories.indices {
      guard let value = chart.series.first?.bars[row].value else { continue }
      let length = Int((chart.share(of: value) * Double(bar)).rounded())
      lines[row + 1] += "  " + String(repeating: "█", count: length)
    }
    let marks: [[Run]] = chart.lines.map { [.text("\($0.name): \($0.shown.text).")] }
    return wrapped(chart.headline.text) + "\n\n"
      + captioned(chart.number, chart.caption, lines, marks + chart.notes)
  }

  private func captioned(
    _ number: String, _ caption: String, _ lines: [String], _ notes: [[Run]]
  ) -> String {
    ([wrapped(number.isEmpty ? caption : "\(number). \(caption)")] + lines
      + notes.map { wrapped($0.text) }).joined(separator: "\n")
  }

  private func underlined(_ text: String, with sign: String) -> String {
    text + "\n" + String(repeating: sign, count: min(text.count, width))
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> String {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty && line.count + word.count + 1 > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Columns side by side: the first to the left, the others to the right.
  private static func grid(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, text in
        let space = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + space : "  " + space + text
      }.joined()
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }
}
