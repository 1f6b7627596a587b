/// What a child says of how often they see their IRO.
package enum SeesOfficer: String, Word {
  case happy = "happy with how often"
  case more = "would like to see more"
  case less = "would like to see less"
}
