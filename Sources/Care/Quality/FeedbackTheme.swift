/// What officers give feedback about.
package enum FeedbackTheme: String, Word {
  case caseload = "caseload and time"
  case reports = "reports and plans before reviews"
  case challenge = "how challenges are answered"
  case children = "work with children between reviews"
  case systems = "records and systems"
  case support = "supervision and support"
  case other
}
