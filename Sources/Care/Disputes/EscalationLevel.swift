/// The level of management at a stage of an escalation.
package enum EscalationLevel: String, Word {
  case teamManager = "stage 1: team manager"
  case headOfService = "stage 2: head of service"
  case assistantDirector = "stage 3: assistant director"
  case director = "stage 4: director or chief executive"
  case cafcass = "Cafcass"
}
