import HTML

extension HTMLRenderer {
  /// How many columns fit on a telephone; wider tables get a pane of their own that scrolls.
  private static let columnsThatFit = 3

  static func node(_ table: Table, id: String) -> Node {
    let header = Node.element(
      .tr,
      [.element(.th, [.scope(.column)], [.text(table.corner)])]
        + table.columns.enumerated().map { index, column in
          let isNumber = table.rows.contains { $0.cells[index].isNumber }
          return .element(
            .th, [.scope(.column)] + (isNumber ? [.class("number")] : []), [.text(column)])
        })
    let rows = table.rows.map { row in
      Node.element(
        .tr, row.isTotal ? [.class("total")] : [],
        [.element(.th, [.scope(.row)], [.text(row.header)])]
          + row.cells.map { cell in
            .element(.td, cell.isNumber ? [.class("number")] : [], nodes([cell.run]))
          })
    }
    let body = Node.element(
      .table,
      [
        caption(table.number, table.caption, id: id),
        .element(.thead, [header]), .element(.tbody, rows),
      ])
    return .element(
      .div, [.class("table")],
      [pane(body, id: id, isWide: table.columns.count > columnsThatFit)] + remarks(table.notes))
  }

  static func caption(_ number: String, _ words: String, id: String) -> Node {
    let number: [Node] =
      number.isEmpty
      ? [] : [.element(.span, [.class("ordinal")], [.text("\(number).")]), " "]
    return .element(.caption, [.id(id)], number + [.text(words)])
  }

  static func pane(_ table: Node, id: String, isWide: Bool) -> Node {
    guard isWide else { return table }
    return .element(
      .div,
      [
        .class("pane"), Attribute(.role, "region"), Attribute(.ariaLabelledBy, id),
        Attribute(.tabindex, "0"),
      ], [table])
  }

  static func remarks(_ notes: [[Run]]) -> [Node] {
    notes.map { .element(.p, [.class("remark")], nodes($0)) }
  }
}
