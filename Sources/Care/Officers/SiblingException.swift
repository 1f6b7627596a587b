/// Why brothers and sisters do not share an officer.
package enum SiblingException: String, Word {
  case conflict = "conflict of interest"
  case size = "size of the group"
  case other
}
