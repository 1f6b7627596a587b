import HTML

extension HTMLRenderer {
  static func node(_ chart: Chart, id: String) -> Node {
    var header: [Node] = [.element(.th, [.scope(.column)], [.text(chart.corner)])]
    for (index, series) in chart.series.enumerated() {
      let key: [Node] = chart.series.count > 1 ? [BarDrawing.key(index), " "] : []
      header.append(
        .element(
          .th, [.scope(.column), .class(series.name.count <= 16 ? "number short" : "number")],
          key + [.text(series.name)]))
    }
    header.append(
      .element(.th, [.scope(.column), .class("scale")], [.text(BarDrawing.scale(of: chart))]))
    let rows = chart.categories.indices.map { row in
      Node.element(
        .tr,
        [.element(.th, [.scope(.row)], [.text(chart.categories[row])])]
          + chart.series.map { series in
            let bar = series.bars[row]
            return .element(
              .td, [.class(bar.value == nil ? "number missing" : "number")], nodes([bar.shown]))
          }
          + [.element(.td, [.class("bars")], [BarDrawing.bars(of: chart, row: row)])])
    }
    let table = Node.element(
      .table,
      [
        caption(chart.number, chart.caption, id: id),
        .element(.thead, [.element(.tr, header)]), .element(.tbody, rows),
      ])
    let lines = chart.lines.map { line in
      Node.element(
        .p, [.class("remark")],
        [
          BarDrawing.lineKey, .text(" \(line.name): "),
          .element(.strong, nodes([line.shown])), .text("."),
        ])
    }
    return .element(
      .div, [.class("chart")],
      [
        .element(.p, [.class("headline")], nodes(chart.headline)),
        pane(table, id: id, isWide: chart.series.count > 2),
      ] + lines + remarks(chart.notes))
  }
}
