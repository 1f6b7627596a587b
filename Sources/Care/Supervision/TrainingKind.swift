/// What sort of learning it was.
package enum TrainingKind: String, Word {
  case training
  case meeting = "learning meeting"
  case induction
  case conference
}
