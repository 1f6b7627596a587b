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
  case register = "register-kept"
  case admitted = "child-admitted"
  case allocated = "iro-named"
  case decision = "decision-closed"
  case protection = "record-protected"
  case conflict = "conflict-declared"
  case opening = "opening-looked-at"
  case viewSaved = "view-saved"
  case viewDropped = "view-taken-away"
  case person = "person-kept"
  case profile = "profile-kept"
  case sessionEnded = "session-ended"

  var sentence: String {
    switch self {
    case .visit: "The visit or contact is recorded."
    case .midpoint: "The midpoint check is recorded."
    case .change: "Your answer to the change is recorded."
    case .register: "The register is kept."
    case .admitted: "The child is on the register."
    case .allocated: "The IRO is named."
    case .decision: "What became of the decision is recorded."
    case .protection: "How closely the record is kept is recorded."
    case .conflict: "The conflict of interest is declared."
    case .opening: "What you found of the opening is recorded."
    case .viewSaved: "The view is saved."
    case .viewDropped: "The view is taken away."
    case .person: "The person is recorded."
    case .profile: "What the child says is recorded."
    case .sessionEnded: "You are signed out there."
    }
  }
}
