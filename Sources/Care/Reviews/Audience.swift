/// Who may read a block of text.
package enum Audience: String, Word {
  case everyone
  case professionals
  case named = "named people"
  case notForDisclosure = "not for disclosure"
}
