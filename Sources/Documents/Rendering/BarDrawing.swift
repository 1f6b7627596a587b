import HTML

/// Bars beside the numbers of a table: the first filled, the second an outline, the third striped.
///
/// They are told apart without colour. Every value stands in the table beside the drawing, so a
/// screen reader on the web is spared it; its title is the alternative text that a PDF needs.
enum BarDrawing {
  private static let ink = "#1f4e5f"

  static func bars(of chart: Chart, row: Int) -> Node {
    let thickness = chart.series.count == 1 ? 16 : 11
    let height = 8 + chart.series.count * (thickness + 2)
    var parts: [Node] = []
    for (index, series) in chart.series.enumerated() {
      guard let value = series.bars[row].value else { continue }
      let width = percent(chart.share(of: value))
      parts += bar(index, y: 5 + index * (thickness + 2), width: width, thickness: thickness)
    }
    for line in chart.lines {
      let place = percent(chart.share(of: line.value))
      parts.append(
        .element(
          .line,
          [
            Attribute(.x1, place), Attribute(.x2, place), Attribute(.y1, "0"),
            Attribute(.y2, "100%"), Attribute(.stroke, "#7a1f3d"),
            Attribute(.strokeWidth, "1.5"), Attribute(.strokeDasharray, "4 3"),
          ], []))
    }
    let values = chart.series.map { series in
      (series.name.isEmpty ? "" : "\(series.name): ") + series.bars[row].shown.text
    }
    let title = "\(chart.categories[row]). \(values.joined(separator: ", "))"
    return drawing(width: "100%", height: "\(height)", title: title, parts)
  }

  /// The mark of a series, beside its name.
  static func key(_ index: Int) -> Node {
    let titles = ["Filled bar", "Outlined bar", "Striped bar"]
    return drawing(
      width: "14", height: "12", title: titles[min(index, 2)],
      bar(index, y: 1, width: "13", thickness: 10))
  }

  static var lineKey: Node {
    drawing(
      width: "14", height: "12", title: "Dashed line",
      [
        .element(
          .line,
          [
            Attribute(.x1, "7"), Attribute(.x2, "7"), Attribute(.y1, "0"), Attribute(.y2, "12"),
            Attribute(.stroke, "#7a1f3d"), Attribute(.strokeWidth, "1.5"),
            Attribute(.strokeDasharray, "4 3"),
          ], [])
      ])
  }

  /// What the bars run over: `0 to 700 reviews`.
  static func scale(of chart: Chart) -> String {
    let end = Numeral.asEntered(chart.scaleEnd) ?? ""
    if chart.unit == "%" { return "0% to \(end)%" }
    return "0 to \(end)" + (chart.unit.isEmpty ? "" : " \(chart.unit)")
  }

  private static func bar(_ index: Int, y: Int, width: String, thickness: Int) -> [Node] {
    let place = [
      Attribute(.x, "0"), Attribute(.y, "\(y)"), Attribute(.width, width),
      Attribute(.height, "\(thickness)"),
    ]
    switch index {
    case 0: return [.element(.rect, place + [Attribute(.fill, ink)], [])]
    case 1:
      return [
        .element(
          .rect,
          place + [
            Attribute(.fill, "#ffffff"), Attribute(.stroke, ink), Attribute(.strokeWidth, "1.5"),
          ], [])
      ]
    default:
      // Stripes without a pattern: a dashed line as thick as the bar.
      let middle = "\(y + thickness / 2)"
      return [
        .element(
          .line,
          [
            Attribute(.x1, "0"), Attribute(.x2, width), Attribute(.y1, middle),
            Attribute(.y2, middle), Attribute(.stroke, ink),
            Attribute(.strokeWidth, "\(thickness)"), Attribute(.strokeDasharray, "2 2"),
          ], [])
      ]
    }
  }

  private static func drawing(
    width: String, height: String, title: String, _ parts: [Node]
  ) -> Node {
    .element(
      .svg,
      [
        Attribute(.width, width), Attribute(.height, height), Attribute(.ariaHidden, "true"),
        Attribute(.focusable, "false"),
      ], [.element(.title, [.text(title)])] + parts)
  }

  static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
