import HTML

/// A chart as a picture of its own, for papers that cannot draw beside a table.
struct BarPicture {
  private let chart: Chart
  private let width = 640
  private let labelWidth = 190
  private let valueWidth = 62
  private let thickness = 13
  private let ink = "#1f4e5f"
  private let contrast = "#7a1f3d"

  init(_ chart: Chart) { self.chart = chart }

  var bytes: [UInt8] { node.bytes }

  private var top: Int { chart.series.count > 1 || !chart.lines.isEmpty ? 30 : 6 }
  private var barSpace: Int { width - labelWidth - valueWidth }

  private var node: Node {
    var parts: [Node] = [
      .element(.title, [.text(chart.caption)]), .element(.desc, [.text(chart.alternativeText)]),
      .element(
        .rect,
        [
          Attribute(.width, "100%"), Attribute(.height, "100%"), Attribute(.fill, "#ffffff"),
        ], []),
    ]
    parts += key
    var y = top
    for (row, label) in chart.categories.enumerated() {
      let lines = BarPicture.lines(of: label)
      let height = max(chart.series.count * (thickness + 3), lines.count * 15) + 8
      parts += self.row(row, lines, y: y, height: height)
      y += height
    }
    for line in chart.lines {
      let x = "\(labelWidth + Int(Double(barSpace) * chart.share(of: line.value)))"
      parts.append(stroke(x, top, x, y, color: contrast, dashes: "5 4"))
    }
    return .element(
      .svg,
      [
        Attribute(.xmlns, "http://www.w3.org/2000/svg"), Attribute(.width, "\(width)"),
        Attribute(.height, "\(y + 4)"), Attribute(.viewBox, "0 0 \(width) \(y + 4)"),
        Attribute(.fontFamily, "Arial, 'Liberation Sans', sans-serif"),
        Attribute(.fontSize, "13"), Attribute(.role, "img"),
      ], parts)
  }

  private func row(_ row: Int, _ lines: [String], y: Int, height: Int) -> [Node] {
    let first = y + height / 2 + 5 - (lines.count - 1) * 8
    var parts = lines.enumerated().map { index, line in
      text(line, x: labelWidth - 10, y: first + index * 15, anchor: "end")
    }
    for (index, series) in chart.series.enumerated() {
      let bar = series.bars[row]
      let place = y + 4 + index * (thickness + 3)
      let length = bar.value.map { Double(barSpace) * chart.share(of: $0) } ?? 0
      if bar.value != nil { parts += shape(index, y: place, length: max(Int(length.rounded()), 1)) }
      parts.append(
        text(bar.shown.text, x: width - 4, y: place + 11, anchor: "end"))
    }
    return parts
  }

  /// What each kind of bar and line stands for.
  private var key: [Node] {
    var parts: [Node] = []
    var x = labelWidth
    if chart.series.count > 1 {
      for (index, series) in chart.series.enumerated() {
        parts += shape(index, x: x, y: 6, length: 16)
        parts.append(text(series.name, x: x + 22, y: 17))
        x += 40 + series.name.count * 8
      }
    }
    for line in chart.lines {
      parts.append(stroke("\(x + 8)", 4, "\(x + 8)", 22, color: contrast, dashes: "5 4"))
      let words = "\(line.name): \(line.shown.text)"
      parts.append(text(words, x: x + 16, y: 17))
      x += 34 + words.count * 8
    }
    return parts
  }

  private func shape(_ index: Int, x: Int? = nil, y: Int, length: Int) -> [Node] {
    let x = x ?? labelWidth
    if index > 1 {
      let middle = y + thickness / 2
      return [
        stroke(
          "\(x)", middle, "\(x + length)", middle, color: ink, dashes: "2 2", width: thickness)
      ]
    }
    return [
      .element(
        .rect,
        [
          Attribute(.x, "\(x)"), Attribute(.y, "\(y)"), Attribute(.width, "\(length)"),
          Attribute(.height, "\(thickness)"), Attribute(.fill, index == 0 ? ink : "#ffffff"),
          Attribute(.stroke, ink), Attribute(.strokeWidth, "1"),
        ], [])
    ]
  }

  private func stroke(
    _ x1: String, _ y1: Int, _ x2: String, _ y2: Int, color: String, dashes: String, width: Int = 2
  ) -> Node {
    .element(
      .line,
      [
        Attribute(.x1, x1), Attribute(.y1, "\(y1)"), Attribute(.x2, x2), Attribute(.y2, "\(y2)"),
        Attribute(.stroke, color), Attribute(.strokeWidth, "\(width)"),
        Attribute(.strokeDasharray, dashes),
      ], [])
  }

  private func text(_ words: String, x: Int, y: Int, anchor: String = "start") -> Node {
    .element(
      .svgText,
      [
        Attribute(.x, "\(x)"), Attribute(.y, "\(y)"), Attribute(.textAnchor, anchor),
        Attribute(.fill, "#16232a"),
      ], [.text(words)])
  }

  /// A label in lines that fit beside the bars.
  private static func lines(of label: String) -> [String] {
    var lines: [String] = []
    for word in label.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 27 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
