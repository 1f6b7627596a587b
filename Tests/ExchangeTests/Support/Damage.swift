/// Ways in which a file gets damaged.
enum Damage {
  private static let pieces: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0xE2, 0x82], [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A],
    [0x09], [0xEF, 0xBB, 0xBF], Array("30/02/2025".utf8), Array("31/03/2026".utf8), Array("<".utf8),
    Array("&x;".utf8), Array("</CHILD>".utf8), Array("<CHILD>".utf8), Array("]]>".utf8),
    Array("=1+1".utf8), Array("PN1".utf8), Array("é".utf8), Array(repeating: 0x41, count: 40_000),
  ]

  /// The bytes with some of them changed, doubled, moved or taken out.
  static func damage(_ bytes: [UInt8], _ chance: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...6, using: &chance) {
      let position = Int.random(in: 0...bytes.count, using: &chance)
      let end = min(bytes.count, position + Int.random(in: 0...60, using: &chance))
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: bytes.removeSubrange(position..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[position..<end]), at: position)
      case 2: bytes.removeSubrange(position...)
      case 3:
        let cell = (0..<4).map { _ in UInt8.random(in: 0...255, using: &chance) }
        bytes.insert(contentsOf: cell, at: position)
      case 4:
        guard position < bytes.count else { continue }
        bytes[position] = UInt8.random(in: 0...255, using: &chance)
      default:
        bytes.insert(contentsOf: pieces.randomElement(using: &chance) ?? [], at: position)
      }
    }
    return bytes
  }
}
