/// How a decision of a review stands.
package enum DecisionStatus: String, Word {
  case open
  case done
  case carriedOver = "carried over"
  case dropped
}
