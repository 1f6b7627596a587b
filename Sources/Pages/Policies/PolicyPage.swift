package import Care
package import HTML

/// One policy: what it is for, where it stands in law or guidance, what held when, and who set it.
package struct PolicyPage: Page {
  private let policy: Policy
  private let policies: Policies
  private let told: [ToldChange<PolicySetting>]
  private let names: [String: String]
  private let user: User
  private let today: Day

  /// `told` has the newest first; `names` call the users who set it.
  package init(
    _ policy: Policy, _ policies: Policies, told: [ToldChange<PolicySetting>],
    names: [String: String], to user: User, on today: Day
  ) {
    self.policy = policy
    self.policies = policies
    self.told = told
    self.names = names
    self.user = user
    self.today = today
  }

  package var title: String { policy.title }
  package var area: Area? { user.areaOfPolicies }
  package var back: Link? { Link("Policies", to: .policies) }

  private var mayKeep: Bool { Access.permits(.keepPolicies, by: user) }

  package func body(in frame: Frame) -> [Node] {
    [.heading(title, over: "Policy"), facts]
      + (mayKeep ? [.buttons([.buttonLink("Set from a day on", to: .set(policy))])] : [])
      + [settings, history]
  }

  private var facts: Node {
    let definition = policy.definition
    let value = policies.value(of: policy, on: today)
    return SummaryList([
      .init("What it decides", definition.sentence),
      .init("Today", policy.words(value)),
      .init("Where nothing is set", policy.words(definition.standard)),
      .init("It may be", definition.allowed.inWords.uppercasedFirst),
      .init("Why it is open", definition.whyOpen),
      .init(
        "Where it stands",
        "\(definition.citation.provision) (\(definition.citation.certainty.rawValue))"),
    ]).node
  }

  private var settings: Node {
    let rows = policies.settings.filter { $0.name == policy.name }.reversed().map(row)
    return .table(
      "What is set, and from which day",
      [.init("From"), .init("Value"), .init("Set by"), .init("On")]
        + (mayKeep ? [.init("A mistake?")] : []), Array(rows),
      empty: "Nothing is set: it is as Heard has it.")
  }

  private func row(_ setting: PolicySetting) -> [Node] {
    let noted = told.first { $0.change.now == setting }?.noted
    let cells: [Node] = [
      .text(setting.from.inWords), .text(policy.words(setting, on: today)),
      .text(noted.map(name) ?? "Not recorded"),
      .text(noted?.at.dayInEngland.inWords ?? "Not recorded"),
    ]
    let way = Node.element(
      .a, [.class("govuk-link"), .href(Place.takeBack(policy, from: setting.from).address)],
      ["Take back", .unseen(" what is set from \(setting.from.inWords)")])
    return cells + (mayKeep ? [way] : [])
  }

  private var history: Node {
    .details(
      "All that was set and taken back, and why",
      [
        told.isEmpty
          ? .paragraph("The audit holds nothing of it.")
          : .list(
            told.map { one in
              .text(
                "\(one.noted.at.inWords): \(name(one.noted)), "
                  + "\(policy.words(of: one.change)) – \(one.noted.purpose)")
            })
      ])
  }

  private func name(_ noted: Viewing) -> String { names[noted.by] ?? noted.by }
}

extension Policy {
  /// What is set, as a page shows it; what has not begun says so.
  func words(_ setting: PolicySetting, on today: Day) -> String {
    words(setting.value) + (setting.from > today ? ", not yet" : "")
  }

  fileprivate func words(of change: RowChange<PolicySetting>) -> String {
    guard let now = change.now else {
      return change.was.map { "took back what was set from \($0.from.inWords)" } ?? "set nothing"
    }
    return "set it to \(words(now.value)) from \(now.from.inWords)"
  }
}
