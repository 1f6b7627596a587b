/// Why the social worker changed (SW_REASON).
package enum ReasonForSocialWorkerChange: String, Code {
  case fconta = "FCONTA"
  case manage = "MANAGE"
  case leftrl = "LEFTRL"
  case orgrst = "ORGRST"
  case tsproc = "TSPROC"
  case absenc = "ABSENC"
  case chchan = "CHCHAN"
  case pcchan = "PCCHAN"
  case swdied = "SWDIED"
  case others = "OTHERS"

  package var meaning: String {
    switch self {
    case .fconta: "First contact or re-referral"
    case .manage: "Managing caseloads"
    case .leftrl: "Previous social worker left role"
    case .orgrst: "Organisational restructure"
    case .tsproc: "Transfer under standard process"
    case .absenc: "Absence cover or return from absence"
    case .chchan: "Child asked for change"
    case .pcchan: "Parent/carer asked for change"
    case .swdied: "Previous social worker died"
    case .others: "Other reason"
    }
  }

  package var yearsOfUse: YearsOfUse { YearsOfUse(from: 2024) }
}
