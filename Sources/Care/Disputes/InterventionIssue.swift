/// What an informal intervention is about (paragraph 6.5 of the source report).
package enum InterventionIssue: String, Word {
  case matching = "delay in matching long-term foster homes"
  case lifeStory = "delay in life-story work"
  case stability = "stability and continuity of accommodation"
  case leavingCare = "leaving care needs or delay in pathway planning"
  case needsNotActioned = "care, accommodation, health or education needs not actioned"
  case disruption = "disruption to planning, absence of pro-active social work"
  case parentingAssessment = "delay in parenting assessment for leaving care"
  case healthConsents = "delay in consents and arrangements for health care"
  case neurodevelopment = "neurodevelopmental condition not addressed"
  case education = "education needs, no suitable provision"
  case adultSocialCare = "delay in adult social care assessment"
  case carePlan = "care plan not complete or not available"
  case team = "team around the family not clear or not consistent"
  case partner = "slow response to concerns of a partner agency"
  case familyFinding = "no progress of family finding"
  case legalStatus = "suitability of legal status"
}
