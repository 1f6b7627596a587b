/// What somebody is to a child.
package enum Relation: String, Word {
  case parent
  case responsible = "person with parental responsibility"
  case carer
  case school
  case advocate
  case guardian
  case teamManager = "team manager"
  case socialWorker = "social worker"
  case adviser = "personal adviser"
  case visitor = "independent visitor"
  case other
}
