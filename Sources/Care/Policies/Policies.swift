/// What each policy is set to from which day: the choices that the law leaves open.
///
/// Stored as text settings and answered by day, so that a change of policy never alters how what was
/// before it is counted.
package struct Policies: Hashable, Sendable {
  /// Nothing set: every policy as its definition has it.
  package static let standard = Policies()

  /// In order of policy and day.
  private var entries: [Entry] = []

  private struct Entry: Hashable {
    let policy: Policy
    let from: Day
    let value: PolicyValue
  }

  package init() {}

  /// Reads stored settings, refusing a name that is no policy and a value that it does not allow.
  package init(settings: some Sequence<PolicySetting>) throws(Breach) {
    for setting in settings {
      try set(setting)
    }
  }

  /// Sets one policy from a day on, in the place of what was set from that very day.
  package mutating func set(_ setting: PolicySetting) throws(Breach) {
    guard let policy = Policy(name: setting.name) else {
      let names = Policy.allCases.map(\.name).joined(separator: ", ")
      throw Breach("There is no policy named \(setting.name). Use one of: \(names).")
    }
    let definition = policy.definition
    guard let value = definition.allowed.value(setting.value) else {
      throw Breach(
        "\(policy.name) cannot be \(setting.value). It may be \(definition.allowed.inWords).",
        citation: definition.citation)
    }
    entries.removeAll { $0.policy == policy && $0.from == setting.from }
    entries.append(Entry(policy: policy, from: setting.from, value: value))
    if policy != .keptFromYear { isStandard = false }
    entries.sort { ($0.policy.name, $0.from) < ($1.policy.name, $1.from) }
  }

  /// Every setting as it is stored, in order of policy and day.
  package var settings: [PolicySetting] {
    entries.map {
      PolicySetting(name: $0.policy.name, value: $0.value.description, from: $0.from)
    }
  }

  /// Whether nothing is set that changes how anything is counted.
  package private(set) var isStandard = true

  /// What holds on a day.
  package func value(of policy: Policy, on day: Day) -> PolicyValue {
    guard !entries.isEmpty else { return policy.definition.standard }
    let entry = entries.last { $0.policy == policy && $0.from <= day }
    return entry?.value ?? policy.definition.standard
  }

  /// The day from which the value in force on a day holds; nil for the standard.
  package func inForce(_ policy: Policy, on day: Day) -> Day? {
    entries.last { $0.policy == policy && $0.from <= day }?.from
  }

  /// Whether a policy is set at all.
  package func isSet(_ policy: Policy) -> Bool { entries.contains { $0.policy == policy } }
}
