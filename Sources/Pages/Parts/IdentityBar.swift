package import HTML

/// Who the page is about: at the top of every page of a child's record.
package struct IdentityBar: Sendable {
  let name: String
  let facts: [(String, String)]
  let alerts: [StateTag]

  package init(name: String, facts: [(String, String)], alerts: [StateTag]) {
    self.name = name
    self.facts = facts
    self.alerts = alerts
  }

  package var node: Node {
    let facts = facts.map { name, value -> Node in
      .element(
        .div, [.class("heard-identity__fact")],
        [
          .element(.dt, [.text(name)]),
          .element(.dd, [Attribute(.dir, "auto")], [.text(value)]),
        ])
    }
    let alerts =
      alerts.isEmpty
      ? []
      : [
        Node.element(
          .ul, [.class("heard-identity__alerts"), Attribute(.ariaLabel, "Alerts")],
          alerts.map { .element(.li, [$0.node]) })
      ]
    return .element(
      .section, [.class("heard-identity"), Attribute(.ariaLabel, "The child")],
      [
        .element(.p, [.class("heard-identity__name"), Attribute(.dir, "auto")], [.text(name)]),
        .element(.dl, [.class("heard-identity__facts")], facts),
      ] + alerts)
  }
}
