/// What the officer watches between reviews.
package enum MonitoredItemKind: String, Word {
  case lifeStory = "life-story work"
  case matching
  case savings
  case discharge = "discharge of the order"
  case allowance = "deductions from the allowance"
  case ehcPlan = "education, health and care plan"
  case health = "health assessment"
  case education = "personal education plan"
  case pathway = "pathway assessment"
  case reunification = "assessment for returning home"
  case connectedCarers = "assessment of connected carers"
  case adoption = "steps towards adoption"
}
