/// Why there is no Strengths and Difficulties score (SDQ_REASON).
package enum ReasonForNoQuestionnaire: String, Code {
  case sdq1 = "SDQ1"
  case sdq2 = "SDQ2"
  case sdq3 = "SDQ3"
  case sdq4 = "SDQ4"
  case sdq5 = "SDQ5"

  package var meaning: String {
    switch self {
    case .sdq1: "No form: child under 4 or over 16 at latest assessment"
    case .sdq2: "Carer refused to complete"
    case .sdq3: "Not possible because of severity of disability"
    case .sdq4: "Other"
    case .sdq5: "Child or young person refused"
    }
  }
}
