/// Sex of the adopters (SEX_ADOPTR).
package enum AdoptersSex: String, Code {
  case m1 = "M1"
  case f1 = "F1"
  case mm = "MM"
  case ff = "FF"
  case mf = "MF"

  package var meaning: String {
    switch self {
    case .m1: "Single male"
    case .f1: "Single female"
    case .mm: "Male couple"
    case .ff: "Female couple"
    case .mf: "Male and female couple"
    }
  }
}
