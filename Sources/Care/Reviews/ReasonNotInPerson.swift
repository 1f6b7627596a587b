/// Why people did not, or not all, meet in person at a review.
package enum ReasonNotInPerson: String, Word {
  case childAsked = "the child asked for it"
  case distance = "too far for the child or the carers to travel"
  case illness = "illness"
  case notSafe = "not safe to meet"
  case notAvailable = "somebody could not come on any day in time"
  case noRoom = "no suitable place"
  case other
}
