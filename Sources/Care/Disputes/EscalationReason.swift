/// The group of reasons for a formal escalation.
package enum EscalationReason: String, Word {
  case drift = "drift and delay"
  case plan = "care plan does not meet needs"
  case practice = "practice concerns"
  case legalStatus = "legal status does not meet plan"
}
