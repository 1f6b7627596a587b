/// The text of a cell in one number, in capitals and without the blanks around it.
///
/// Up to eight bytes are held as they are; a longer text by a mark of 56 bits, which is enough to
/// tell two cells apart.
struct CellText: Hashable, Sendable {
  private let packed: UInt64

  static let blank = CellText(packed: 0)
  static let zero = CellText("0")
  static let one = CellText("1")

  private init(packed: UInt64) { self.packed = packed }

  init(_ bytes: ArraySlice<UInt8>) {
    var packed: UInt64 = 0
    guard bytes.count > 8 else {
      for byte in bytes { packed = packed << 8 | UInt64(byte.uppercased) }
      self.packed = packed
      return
    }
    // FNV-1a; the top byte is one that no text begins with.
    packed = 0xcbf2_9ce4_8422_2325
    for byte in bytes { packed = (packed ^ UInt64(byte.uppercased)) &* 0x100_0000_01b3 }
    self.packed = packed | 0xFF << 56
  }

  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  var isBlank: Bool { packed == 0 }
  var isFilled: Bool { packed != 0 }

  /// Whether both cells are filled and say the same.
  func agrees(with other: CellText) -> Bool { isFilled && self == other }

  /// The whole number that the cell holds; nil for anything else.
  var number: Int? {
    guard isFilled, packed >> 56 != 0xFF else { return nil }
    var number = 0
    var isStarted = false
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: packed >> shift)
      if byte == 0 && !isStarted { continue }
      guard (0x30...0x39).contains(byte) else { return nil }
      isStarted = true
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
