/// How people meet at a review.
package enum Mode: String, Word {
  case inPerson = "in person"
  case virtual
  case hybrid
  case noMeeting = "without a meeting"
}
