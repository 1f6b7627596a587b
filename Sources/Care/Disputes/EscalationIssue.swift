/// What a formal escalation is about.
package enum EscalationIssue: String, Word {
  case matching = "delay in matching long-term foster homes"
  case planning = "delay in planning and permanence"
  case lifeStory = "delay in life-story work"
  case pathway = "delay in pathway planning"
  case returnHome = "drift in returning home"
  case unregulated = "under 16 in unregulated accommodation"
  case noSchool = "no suitable school or education"
  case leavingCare = "assessment and pathway plan for leaving care"
  case remainingHome = "support to remain at home and discharge"
  case assessment = "poor assessment"
  case healthAndEducation = "delay in health assessment or personal education plan"
  case visits = "lack of visits by the social worker"
  case mentalHealth = "mental health not considered"
  case voluntary = "section 20 does not meet the plan"
}
