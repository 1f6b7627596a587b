/// How often something is so.
package enum HowOften: String, Word {
  case always
  case sometimes
  case never
  case notKnown = "not sure"
}
