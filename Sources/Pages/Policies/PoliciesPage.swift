package import Care
package import HTML

/// What the law leaves open, and what this service has set of it, by subject.
package struct PoliciesPage: Page {
  private let policies: Policies
  private let user: User
  private let today: Day

  package init(_ policies: Policies, to user: User, on today: Day) {
    self.policies = policies
    self.user = user
    self.today = today
  }

  package var title: String { "Policies" }
  package var area: Area? { user.areaOfPolicies }
  package var back: Link? {
    area == .status ? Link("Status", to: .status) : Link("The service", to: .service)
  }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .paragraph(
        "Where the law leaves a choice open, or Heard could not read its words in the source, the service "
          + "decides. What is set holds from a day on: days before it are counted as they were."),
      .list(PolicyPart.allCases.map { Link($0.words, to: Place.policies.at($0.rawValue)).node }),
    ] + PolicyPart.allCases.map(section)
  }

  private func section(_ part: PolicyPart) -> Node {
    .element(
      .section, [.class("heard-section"), .id(part.rawValue)],
      [
        DataTable(
          part.words,
          columns: [
            .init("Policy"), .init("What it decides"), .init("Today"), .init("Set from"),
          ], rows: part.policies.map(row)
        ).node
      ])
  }

  private func row(_ policy: Policy) -> [Node] {
    [
      Link(policy.title, to: .policy(policy)).node, .text(policy.definition.sentence),
      .text(policy.words(policies.value(of: policy, on: today))),
      .text(policies.inForce(policy, on: today)?.inWords ?? "As Heard has it"),
    ]
  }
}
