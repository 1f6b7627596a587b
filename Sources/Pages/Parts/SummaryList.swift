package import HTML

/// Facts under one another: what each is called and what it is, with a way to change it.
package struct SummaryList: Sendable {
  package struct Row: Sendable {
    let name: String
    let value: [Node]
    let change: Link?

    package init(_ name: String, _ value: [Node], change: Link? = nil) {
      self.name = name
      self.value = value
      self.change = change
    }

    /// A fact that may not be recorded.
    package init(_ name: String, _ value: String?, change: Link? = nil) {
      self.init(name, [.text(value ?? "Not recorded")], change: change)
    }
  }

  let rows: [Row]

  package init(_ rows: [Row]) { self.rows = rows }

  package var node: Node {
    let hasChanges = rows.contains { $0.change != nil }
    return .element(
      .dl, [.class("govuk-summary-list")],
      rows.map { row in
        let change = row.change.map { link -> [Node] in
          [
            .element(
              .dd, [.class("govuk-summary-list__actions")],
              [
                .element(
                  .a, [.class("govuk-link"), .href(link.place.address)],
                  [.text(link.words), .unseen(" \(row.name.lowercased())")])
              ])
          ]
        }
        let look =
          "govuk-summary-list__row"
          + (hasChanges && row.change == nil ? " govuk-summary-list__row--no-actions" : "")
        return .element(
          .div, [.class(look)],
          [
            .element(.dt, [.class("govuk-summary-list__key")], [.text(row.name)]),
            .element(
              .dd, [.class("govuk-summary-list__value"), Attribute(.dir, "auto")], row.value),
          ] + (change ?? []))
      })
  }
}
