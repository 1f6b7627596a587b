import Hummingbird
import Pages

/// What a handler gives back: a page, another place, a file.
enum Answer: Sendable {
  case page(any Page, status: HTTPResponse.Status = .ok)
  /// After something was done: go there, and say so once.
  case done(Place, Notice? = nil)
  /// A file to keep, under a name without a person in it.
  case file(name: String, type: String, [UInt8])
  /// Done, with nothing to show.
  case nothing
  case notFound
  case refused
  case start(session: String, then: Place)
  case leave
}

/// What was done, said once at the top of the next page; the address carries its word alone.
enum Notice: String, Sendable, CaseIterable {
  case visit = "visit-recorded"
  case midpoint = "midpoint-recorded"
  case change = "change-answered"
  case referred = "risk-referred"
  case raised = "issue-raised"
  case interventionKept = "intervention-kept"
  case escalated = "escalation-opened"
  case steppedUp = "escalation-put"
  case escalationAnswered = "escalation-answered"
  case escalationKept = "escalation-kept"
  case resolved = "escalation-resolved"
  case sessionEnded = "session-ended"

  var sentence: String {
    switch self {
    case .visit: "The visit or contact is recorded."
    case .midpoint: "The midpoint check is recorded."
    case .change: "Your answer to the change is recorded."
    case .referred: "That the risk was referred is recorded."
    case .raised: "The issue is recorded as raised."
    case .interventionKept: "The intervention is saved."
    case .escalated: "The escalation is open."
    case .steppedUp: "The escalation is put to that level."
    case .escalationAnswered: "Your answer is recorded. The IRO sees it."
    case .escalationKept: "The escalation is saved."
    case .resolved: "How the escalation ended is recorded."
    case .sessionEnded: "You are signed out there."
    }
  }
}
