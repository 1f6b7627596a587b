/// The four groups of learning from early endings of long-term fostering.
package enum EndingGroup: String, Word {
  case carers = "issues for foster carers"
  case support = "assessment and support of foster carers"
  case practice = "practice of social workers"
  case family = "family and relationships"
}
