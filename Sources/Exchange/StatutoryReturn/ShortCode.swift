/// A code of up to eight bytes held in one number, so that cells are compared without text.
package struct ShortCode: Hashable, Sendable {
  private let packed: UInt64

  /// No bytes at all: a blank cell.
  package static let blank = ShortCode(packed: 0)

  private init(packed: UInt64) { self.packed = packed }

  /// Reads bytes, in capitals; nil where there are more than eight.
  @inline(__always)
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 8 else { return nil }
    var packed: UInt64 = 0
    for byte in bytes { packed = packed << 8 | UInt64(byte.uppercased) }
    self.packed = packed
  }

  /// Reads the raw value of a code; nil where it is longer than eight bytes.
  package init?(_ text: String) { self.init(Array(text.utf8)[...]) }
}
