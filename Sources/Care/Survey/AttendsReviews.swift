/// Which reviews a child says they attend.
package enum AttendsReviews: String, Word {
  case all
  case some
  case none
}
