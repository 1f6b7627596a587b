/// The grade of an audit or observation.
package enum Grade: String, Word {
  case outstanding
  case good
  case improve = "requires improvement"
  case inadequate
}
