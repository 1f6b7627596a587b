package import HTML

/// A table with a caption and headers; where it is too wide for a screen it moves by itself alone.
package struct DataTable: Sendable {
  package struct Column: Sendable {
    let name: [Node]
    /// What stands before the cell where the row is a card, on a small screen; nil for nothing.
    let label: String?
    let isNumber: Bool

    package init(_ name: String, isNumber: Bool = false) {
      self.name = [.text(name)]
      label = name
      self.isNumber = isNumber
    }

    package init(_ name: [Node], isNumber: Bool = false) {
      self.name = name
      label = nil
      self.isNumber = isNumber
    }
  }

  let caption: String
  let isCaptionSeen: Bool
  let columns: [Column]
  let rows: [[Node]]
  let total: Int?

  /// The first cell of each row is its header.
  ///
  /// `total` is how many rows the whole list has.
  package init(
    _ caption: String, isCaptionSeen: Bool = true, columns: [Column], rows: [[Node]],
    total: Int? = nil
  ) {
    self.caption = caption
    self.isCaptionSeen = isCaptionSeen
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  package var node: Node {
    .element(
      .div,
      [
        .class("heard-pane"), Attribute(.role, "region"), Attribute(.tabindex, "0"),
        Attribute(.ariaLabel, caption),
      ],
      [
        .element(
          .table,
          [.class("govuk-table")]
            + (total.map { [Attribute(.dataTotal, "\($0)")] } ?? []),
          [
            .element(
              .caption,
              [
                .class(
                  isCaptionSeen
                    ? "govuk-table__caption govuk-table__caption--m" : "govuk-visually-hidden")
              ], [.text(caption)]), head, body,
          ])
      ])
  }

  private var head: Node {
    .element(
      .thead, [.class("govuk-table__head")],
      [
        .element(
          .tr, [.class("govuk-table__row")],
          columns.map { column in
            .element(
              .th,
              [
                .scope(.column),
                .class(
                  "govuk-table__header"
                    + (column.isNumber ? " govuk-table__header--numeric" : "")),
              ], column.name)
          })
      ])
  }

  private var body: Node {
    .element(
      .tbody, [.class("govuk-table__body")],
      rows.map { row in
        .element(
          .tr, [.class("govuk-table__row")],
          row.enumerated().map { index, cell in
            index == 0
              ? .element(.th, [.scope(.row), .class("govuk-table__header")], [cell])
              : .element(
                .td,
                [
                  .class(
                    "govuk-table__cell"
                      + (columns[index].isNumber ? " govuk-table__cell--numeric" : ""))
                ] + (columns[index].label.map { [Attribute(.dataLabel, $0)] } ?? []), [cell])
          })
      })
  }
}
