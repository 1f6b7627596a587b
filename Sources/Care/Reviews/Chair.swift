/// Who chairs a review.
package enum Chair: String, Word {
  case officer = "the IRO"
  case child = "the child"
  case together = "the IRO and the child together"
}
