/// What an escalation brought the child.
package enum EscalationOutcome: String, Word {
  case resolved = "resolved as the officer asked"
  case partly = "partly resolved"
  case notUpheld = "not upheld"
  case overtaken = "overtaken by events"
  case withdrawn
}
