package import Care

extension Place {
  package static let children = Place("/children")
  package static let findChild = Place("/children/find")

  package static func child(_ key: Key<Child>, _ section: ChildSection = .overview) -> Place {
    Place("/children/\(key.number)\(section.path)")
  }

  /// A page under a child's record: `visits/new`.
  package static func child(_ key: Key<Child>, under path: String) -> Place {
    Place("/children/\(key.number)/\(path)")
  }

  package static func work(_ list: WorkList) -> Place { Place("/work/\(list.rawValue)") }
  package static let changes = Place("/changes")
}

/// A section of a child's record.
package enum ChildSection: String, Hashable, Sendable, CaseIterable {
  case overview = "Overview"
  case reviews = "Reviews"
  case plans = "Plans and decisions"
  case voice = "Voice"
  case visits = "Visits and contacts"
  case challenges = "Challenges"
  case safeguarding = "Safeguarding"
  case people = "People and siblings"
  case quality = "Quality"
  case history = "History"

  /// Those that list the rows that the service holds.
  package static let ofRows = allCases.filter { $0 != .overview && $0 != .history }

  /// What the address of the section ends with.
  package var path: String {
    switch self {
    case .overview: ""
    case .plans: "/plans"
    case .visits: "/visits"
    case .people: "/people"
    default: "/\(rawValue.lowercased())"
    }
  }
}
