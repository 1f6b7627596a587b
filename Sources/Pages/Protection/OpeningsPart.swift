import Care
import HTML

/// The part of Today that tells of restricted records which were opened for a reason: to the IRO managers
/// and to the data protection officer at once, to the head of service and the director when nobody looked
/// for 5 working days.
struct OpeningsPart {
  private let openings: [SeenOpening]?
  private let overdue: Int
  private let user: User

  /// `openings` is nil for who does not look at them, `overdue` for who is not told of those that wait.
  init(_ openings: [SeenOpening]?, overdue: Int?, for user: User, on today: Day) {
    self.openings = openings
    self.user = user
    let seen = user.role == .headOfService ? openings?.count { $0.isOverdue(on: today) } : nil
    self.overdue = overdue ?? seen ?? 0
  }

  var nodes: [Node] { warning + list }

  private var warning: [Node] {
    guard overdue > 0 else { return [] }
    return [
      .warning(
        "\(overdue) \(overdue == 1 ? "opening" : "openings") of restricted records waited more than 5 "
          + "working days to be looked at, and \(overdue == 1 ? "has" : "have") come to you.")
    ]
  }

  private var list: [Node] {
    guard let openings else { return [] }
    let waiting = openings.count(where: \.isOpen)
    let isKeeper = user.role == .dataProtectionOfficer
    guard waiting > 0 || isKeeper else { return [] }
    let words =
      switch waiting {
      case 0: "No opening of a restricted record waits to be looked at"
      case 1: "1 opening of a restricted record is to be looked at"
      default: "\(waiting) openings of restricted records are to be looked at"
      }
    let links =
      [Link(words, to: .openings)]
      + (isKeeper ? [Link("Conflicts of interest", to: .conflicts)] : [])
    return links.map { .paragraph([$0.node]) }
  }
}
