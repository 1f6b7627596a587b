/// Why an officer is away.
package enum LeaveKind: String, Word {
  case sickness
  case parental = "parental leave"
  case careerBreak = "career break"
  case actingUp = "acting up"
  case annual
  case other
}
