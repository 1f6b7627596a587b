/// What the officer did between reviews that the record shows.
package enum FootprintKind: String, Word {
  case recordNote = "note on the record"
  case courtPlan = "view of the plan for court"
  case legalAdvice = "independent legal advice"
  case Cafcass
  case guardian

  /// Whether the line of management does not see it.
  package var isPrivate: Bool { self == .legalAdvice || self == .recordNote }
}
