/// Why a child did not attend.
package enum ReasonNotAttending: String, Word {
  case choice = "the child's choice"
  case school = "at school or another activity"
  case notInvited = "not invited or not told"
  case notSafe = "not safe or not in the child's interests"
  case missing = "missing"
  case ill = "ill"
  case other
}
