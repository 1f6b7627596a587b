/// Why a review was held after the day on which it was due.
package enum ReasonLate: String, Word {
  case lateNotice = "told late that the child came into care"
  case childsWish = "the child asked for another day"
  case noReport = "reports or plans were not there"
  case familyAway = "a parent or carer could not come"
  case workerAway = "the social worker could not come"
  case officerAway = "the officer could not come"
  case court = "a court hearing or order was waited for"
  case other
}
