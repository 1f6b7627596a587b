/// How a record comes to its end.
package enum EndingKind: String, Word {
  case adopted = "adoption order"
  case died
  case adult = "18th birthday"
}
