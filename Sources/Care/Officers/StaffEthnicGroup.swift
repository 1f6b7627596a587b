/// The ethnic group that a member of staff gives.
package enum StaffEthnicGroup: String, Word {
  case white = "White"
  case black = "Black African or Caribbean"
  case asian = "Asian"
  case dualHeritage = "Dual heritage"
  case other = "Other"
  case notKnown = "not known"
}
