/// How views were given.
package enum ViewsMedium: String, Word {
  case inPerson = "in person"
  case phone
  case video
  case form
  case app
  case letter
  case throughOther = "through somebody else"
}
