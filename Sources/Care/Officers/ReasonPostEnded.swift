/// Why somebody left a post.
package enum ReasonPostEnded: String, Word {
  case otherPost = "another post"
  case careerBreak = "career break"
  case retirement
  case actingUp = "acting up"
  case hoursChanged = "hours changed"
  case contractEnded = "contract ended"
  case other
}
