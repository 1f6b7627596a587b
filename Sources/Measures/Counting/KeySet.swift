/// Keys of one breakdown, each by its position in the breakdown's list.
package struct KeySet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one key.
  init(_ position: Int) { rawValue = 1 << UInt32(truncatingIfNeeded: position) }

  static let all = KeySet(rawValue: .max)

  /// Calls the body with the position of each key.
  @inline(__always)
  func forEachPosition(_ body: (Int) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
