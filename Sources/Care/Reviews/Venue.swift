/// Where a review is held.
package enum Venue: String, Word {
  case home = "where the child lives"
  case school
  case office
  case other
}
