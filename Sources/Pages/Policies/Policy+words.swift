package import Care

/// A part of what a service sets for itself, by what the names of its policies begin with.
enum PolicyPart: String, CaseIterable {
  case reviews, records, voice, plans, oversight, disputes, officers, supervision, audits
  case ethnicity, placement, figures, register

  var words: String {
    switch self {
    case .reviews: "Reviews"
    case .records: "The record of a review"
    case .voice: "How the child takes part"
    case .plans: "Plans and assessments"
    case .oversight: "Between reviews"
    case .disputes: "Challenges"
    case .officers: "IROs and their work"
    case .supervision: "Supervision"
    case .audits: "Audits"
    case .ethnicity: "Groups of ethnicity"
    case .placement: "Groups of placements"
    case .figures: "Figures that are published"
    case .register: "The register"
    }
  }

  var policies: [Policy] { Policy.allCases.filter { $0.name.hasPrefix("\(rawValue).") } }
}

extension Policy {
  /// What it is called on a page.
  var title: String { definition.title }

  /// A value as a page shows it: `20`, `Yes`, `Last meeting`.
  func words(_ value: PolicyValue) -> String { words("\(value)") }

  /// The same of a value as it is stored.
  func words(_ value: String) -> String {
    if self == .keptFromYear, value == "0" { return "Not said" }
    return value.replacing("-", with: " ").uppercasedFirst
  }
}

extension Place {
  package static let policies = Place("/policies")

  package static func policy(_ policy: Policy) -> Place { Place("/policies/\(policy.name)") }

  static func set(_ policy: Policy) -> Place { Place("/policies/\(policy.name)/set") }

  static func takeBack(_ policy: Policy, from day: Day) -> Place {
    Place("/policies/\(policy.name)/take-back").with([("from", day.description)])
  }
}

extension User {
  /// Where the pages on policies stand: in the service's work, or for who does not see that by the status.
  var areaOfPolicies: Area { Access.permits(.seeService, by: self) ? .service : .status }
}
