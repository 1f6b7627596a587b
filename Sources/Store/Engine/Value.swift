import Care

/// A value as it is bound to a statement, told to the audit and summed into a fingerprint.
enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
  /// Kept as 0 or 1.
  case boolean(Bool)
  /// Kept as ISO text.
  case day(Day)
  /// Kept as the text of a JSON array.
  case list([String])
}
