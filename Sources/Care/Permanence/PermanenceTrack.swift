/// How many plans of permanence are pursued at once.
package enum PermanenceTrack: String, Word {
  case single
  case twin
  case triple
}
