import Care

/// The row of an answer that is being read, valid only inside the body that was given it.
///
/// Columns are counted from 0; a column that is null reads as 0 or as nothing.
protocol Row: AnyObject {
  func isNull(_ column: Int) -> Bool
  func integer(_ column: Int) -> Int64
  func real(_ column: Int) -> Double
  func text(_ column: Int) -> String
  func bytes(_ column: Int) -> [UInt8]
  /// Hands the bytes of a text or of a byte string to a body without a copy.
  func withBytes(_ column: Int, _ body: (Span<UInt8>) throws -> Void) rethrows
}
