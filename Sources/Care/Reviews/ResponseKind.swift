/// What the team manager answered to the decisions of a review.
package enum ResponseKind: String, Word {
  case agreed
  case objected
  case silence = "silent and taken as agreed"
}
