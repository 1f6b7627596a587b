/// Where the child was during the review.
package enum Presence: String, Word {
  case room = "in the room"
  case video = "by live video"
  case neither = "neither"
}
