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
  case footprint = "work-recorded"
  case workCorrected = "work-corrected"
  case workWithdrawn = "work-withdrawn"
  case sentViews = "views-recorded"
  case appAccount = "account-recorded"
  case lateReview = "late-review-explained"
  case filesDrawn = "files-drawn"
  case audited = "audit-kept"
  case learnt = "early-ending-kept"
  case recordRead = "reading-kept"
  case change = "change-answered"
  case reviewPlanned = "review-planned"
  case reviewPutOff = "review-put-off"
  case reviewAdjourned = "review-adjourned"
  case reviewHeld = "review-held"
  case reviewShared = "review-shared"
  case reviewWritten = "notes-kept"
  case reviewDecided = "decisions-kept"
  case reviewJudged = "quality-form-kept"
  case reviewWatched = "watched-kept"
  case decisionsSent = "decisions-sent"
  case decisionsAnswered = "decisions-answered"
  case recordComplete = "record-complete"
  case register = "register-kept"
  case admitted = "child-admitted"
  case allocated = "iro-named"
  case decision = "decision-closed"
  case protection = "record-protected"
  case conflict = "conflict-declared"
  case conflictEnded = "conflict-end-kept"
  case opening = "opening-looked-at"
  case viewSaved = "view-saved"
  case viewDropped = "view-taken-away"
  case person = "person-kept"
  case profile = "profile-kept"
  case referred = "risk-referred"
  case raised = "issue-raised"
  case interventionKept = "intervention-kept"
  case escalated = "escalation-opened"
  case steppedUp = "escalation-put"
  case escalationAnswered = "escalation-answered"
  case escalationKept = "escalation-kept"
  case resolved = "escalation-resolved"
  case paper = "paper-kept"
  case paperHeld = "paper-held"
  case proceeding = "proceedings-recorded"
  case advice = "advice-recorded"
  case prepared = "version-prepared"
  case released = "version-released"
  case sentOut = "record-sent-out"
  case serviceKept = "service-row-kept"
  case serviceWithdrawn = "service-row-withdrawn"
  case sessionEnded = "session-ended"
  case passwordChanged = "password-changed"

  var sentence: String {
    switch self {
    case .visit: "The visit or contact is recorded."
    case .midpoint: "The midpoint check is recorded."
    case .footprint: "The work is recorded."
    case .workCorrected: "It is corrected. The history shows what it said before, and why."
    case .workWithdrawn: "It is withdrawn. The history shows what it said, and why."
    case .sentViews: "That the child sent views is recorded."
    case .lateReview: "Why the review was late is recorded."
    case .appAccount: "The account in the app is recorded."
    case .filesDrawn: "The files are drawn."
    case .audited: "The audit is kept."
    case .learnt: "What can be learnt from the early ending is kept."
    case .recordRead: "What was seen in the record is kept."
    case .change: "Your answer to the change is recorded."
    case .reviewPlanned: "The plan of the review is kept."
    case .reviewPutOff: "The review is put off. The day by which it is due did not move."
    case .reviewAdjourned: "The review is adjourned. The day by which it is due did not move."
    case .reviewHeld: "How the review was held is recorded."
    case .reviewShared: "What was shared is written into the record of each child you chose."
    case .reviewWritten: "The notes and the letter are kept."
    case .reviewDecided: "The decisions are kept."
    case .reviewJudged: "The quality form is kept."
    case .reviewWatched: "What is watched is kept."
    case .decisionsSent: "The decisions are sent to the team manager."
    case .decisionsAnswered: "Your answer is kept with the record, and the IRO sees it."
    case .recordComplete: "The record of the review is complete."
    case .register: "The register is kept."
    case .admitted: "The child is on the register."
    case .allocated: "The IRO is named."
    case .decision: "What became of the decision is recorded."
    case .protection: "How closely the record is kept is recorded."
    case .conflict: "The conflict of interest is declared."
    case .conflictEnded: "When the conflict of interest ends is recorded."
    case .opening: "What you found of the opening is recorded."
    case .viewSaved: "The view is saved."
    case .viewDropped: "The view is taken away."
    case .person: "The person is recorded."
    case .profile: "What the child says is recorded."
    case .referred: "That the risk was referred is recorded."
    case .raised: "The issue is recorded as raised."
    case .interventionKept: "The intervention is saved."
    case .escalated: "The escalation is open."
    case .steppedUp: "The escalation is put to that level."
    case .escalationAnswered: "Your answer is recorded. The IRO sees it."
    case .escalationKept: "The escalation is saved."
    case .resolved: "How the escalation ended is recorded."
    case .paper: "The paper is in the record."
    case .paperHeld:
      "The paper is in the record. It is held until it can be looked through for viruses."
    case .proceeding: "The proceedings are recorded."
    case .advice: "The advice is recorded. The line of management does not see it."
    case .prepared: "The version waits for somebody else to release it."
    case .released: "The version is released. It can be printed or downloaded."
    case .sentOut: "The record is sent out."
    case .serviceKept: "It is recorded."
    case .serviceWithdrawn: "It is withdrawn. The audit keeps what it said."
    case .sessionEnded: "You are signed out there."
    case .passwordChanged: "Your password is changed, and you are signed out everywhere else."
    }
  }
}
