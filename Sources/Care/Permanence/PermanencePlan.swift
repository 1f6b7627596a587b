/// A plan for where the child grows up.
package enum PermanencePlan: String, Word {
  case adoption
  case longTermFostering = "long-term fostering"
  case longTermResidential = "long-term residential"
  case returnToFamily = "return to family"
  case guardianship = "SGO or CAO"
  case supportedLiving = "supported living"
  case other
}
