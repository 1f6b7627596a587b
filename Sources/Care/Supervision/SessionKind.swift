/// What sort of supervision a session was.
package enum SessionKind: String, Word {
  case individual
  case group
  case appraisal
}
