/// Whether a child was missing or away without authorisation (MISSING).
package enum MissingKind: String, Code {
  case m = "M"
  case a = "A"

  package var meaning: String {
    switch self {
    case .m: "Missing from care: not where expected and whereabouts not known"
    case .a: "Away from placement without authorisation: whereabouts known but not where expected"
    }
  }
}
