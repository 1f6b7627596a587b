/// Why a child says they did not attend.
package enum SurveyReason: String, Word {
  case busy = "doing something else"
  case notTold = "did not know about it"
  case boring = "find them boring"
  case worried = "worried about who is there"
  case other
}
