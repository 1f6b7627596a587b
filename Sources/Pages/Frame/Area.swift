import Care

/// A part of the site that the navigation leads to.
package enum Area: String, Hashable, Sendable, CaseIterable {
  case today = "Today"
  case children = "Children"
  case decisions = "Decisions"
  case officers = "IROs"
  case challenges = "Challenges"
  case figures = "Figures"
  case releases = "Releases"
  case service = "Service"
  case status = "Status"

  package var place: Place {
    switch self {
    case .today: .today
    case .children: .children
    case .decisions: .decisions
    case .officers: .officers
    case .challenges: .challenges
    case .figures: .figures
    case .releases: .releases
    case .service: .service
    case .status: .status
    }
  }

  /// Whether the navigation offers it to a role; what is behind it is decided at the desk.
  func isOffered(to user: User) -> Bool {
    switch self {
    case .today: true
    case .children, .decisions, .challenges: Access.permits(.seeChildren, by: user)
    case .officers: Access.permits(.seeOfficers, by: user)
    case .figures: Access.permits(.seeFigures, by: user)
    case .releases: Access.permits(.seeReleases, by: user)
    case .service: Access.permits(.seeService, by: user)
    case .status: Access.permits(.seeStatus, by: user)
    }
  }
}
