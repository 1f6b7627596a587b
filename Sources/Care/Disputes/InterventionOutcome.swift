/// How an informal intervention ended.
package enum InterventionOutcome: String, Word {
  case resolved
  case raised = "raised to a formal escalation"
  case noChange = "no change"
  case withdrawn
}
