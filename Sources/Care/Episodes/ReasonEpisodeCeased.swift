/// Why an episode ended (REC).
package enum ReasonEpisodeCeased: String, Code {
  case x1 = "X1"
  case e11 = "E11"
  case e12 = "E12"
  case e2 = "E2"
  case e3 = "E3"
  case e4a = "E4A"
  case e4b = "E4B"
  case e13 = "E13"
  case e41 = "E41"
  case e43 = "E43"
  case e44 = "E44"
  case e45 = "E45"
  case e46 = "E46"
  case e47 = "E47"
  case e48 = "E48"
  case e5 = "E5"
  case e6 = "E6"
  case e7 = "E7"
  case e9 = "E9"
  case e14 = "E14"
  case e15 = "E15"
  case e16 = "E16"
  case e17 = "E17"
  case e8 = "E8"

  package var meaning: String {
    switch self {
    case .x1: "Episode ends and a new one starts the same day (child stays looked after)"
    case .e11: "Adopted - application unopposed"
    case .e12: "Adopted - consent dispensed with by the court"
    case .e2: "Died"
    case .e3: "Care taken over by another UK local authority"
    case .e4a: "Returned home to parent/relative/other with PR - planned"
    case .e4b: "Returned home to parent/relative/other with PR - not planned"
    case .e13: "Left to live with parents, relatives or other person with no PR"
    case .e41: "Residence order / child arrangements order (lives with) granted"
    case .e43: "SGO to former foster carer(s)"
    case .e44: "SGO to carer(s) other than former foster carer(s)"
    case .e45: "SGO to former foster carer who was a relative or friend"
    case .e46: "SGO to former foster carer, not a relative or friend"
    case .e47: "SGO to carer other than former foster carer, relative or friend"
    case .e48: "SGO to carer other than former foster carer, not relative or friend"
    case .e5: "Independent living with formal advice/support"
    case .e6: "Independent living with no formal advice/support"
    case .e7: "Transferred to residential care funded by adult social care (age 16+)"
    case .e9: "Sentenced to custody"
    case .e14: "Accommodation on remand ended"
    case .e15: "Age assessment found the person to be 18 or over (E5/E6/E7 not applicable)"
    case .e16: "Moved abroad (incl. deported)"
    case .e17: "Aged 18 or over and remained with current carers (incl. staying put)"
    case .e8:
      "Ceased for any other reason (never only because of turning 18; also used when 18 and "
        + "still missing)"
    }
  }

  package var yearsOfUse: YearsOfUse {
    switch self {
    case .e43, .e44: YearsOfUse(to: 2018)
    case .e45, .e46, .e47, .e48: YearsOfUse(from: 2019)
    default: .always
    }
  }
}
