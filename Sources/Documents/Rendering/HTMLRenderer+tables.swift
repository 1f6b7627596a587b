import HTML

extension HTMLRenderer {
  /// A table that is longer than a page of paper comes in parts.
  static func nodes(_ table: Table, id: String) -> Node {
    .group(
      table.pages.enumerated().map { place, part in
        node(part, id: place == 0 ? id : "\(id)-\(place + 1)")
      })
  }

  private static func node(_ table: Table, id: String) -> Node {
    let header = Node.element(
      .tr,
      [.element(.th, [.scope(.column)], [.text(table.corner)])]
        + table.columns.enumerated().map { index, column in
          let isWords = table.rows.contains { $0.cells[index].kind == .words }
          return .element(
            .th, [.scope(.column)] + (isWords ? [] : [.class(headerClass(of: column))]),
            [.text(column)])
        })
    let rows = table.rows.map { row in
      Node.element(
        .tr, row.isTotal ? [.class("total")] : [],
        [.element(.th, [.scope(.row)], [.text(row.header)])]
          + row.cells.map { cell in
            .element(.td, attributes(of: cell.kind), nodes([cell.run]))
          })
    }
    let body = Node.element(
      .table, [.class(table.shape.rawValue)],
      [
        caption(table.number, table.caption, id: id),
        .element(.thead, [header]), .element(.tbody, rows),
      ])
    return .element(
      .div, [.class("table")],
      [pane(body, id: id, isWide: table.isWide)] + remarks(table.notes))
  }

  /// Short headings, a year above all, are not broken over lines.
  static func headerClass(of heading: String) -> String {
    heading.count <= 8 ? "number short" : "number"
  }

  private static func attributes(of kind: Cell.Kind) -> [Attribute] {
    switch kind {
    case .number: [.class("number")]
    case .missing: [.class("number missing")]
    case .words: []
    }
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
