/// How closely a child's record is kept.
package enum RecordTier: String, Word {
  case standard
  /// Its existence is shown; who has no tie to the child opens it for a reason that is looked at later.
  case restricted
  /// Its existence is hidden from everybody who is not named.
  case sealed
}
