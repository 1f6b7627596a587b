/// Why the officer did not speak with the child in private.
package enum ReasonNotAlone: String, Word {
  case childRefused = "the child did not want to"
  case notAppropriate = "not appropriate at the child's age or understanding"
  case notPossible = "not possible on the day"
}
