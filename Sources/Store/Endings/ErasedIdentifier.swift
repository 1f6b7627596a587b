/// The local identifier of an erased child, to be taken out of whatever names it.
struct ErasedIdentifier {
  private let identifier: [UInt8]

  init(_ localIdentifier: String) { identifier = Array(localIdentifier.utf8) }

  /// What stands in its place.
  static let placeholder = "erased"

  /// A text with the identifier taken out wherever it stands as a word of its own.
  func takenOut(of text: String) -> String {
    replaced(Array(text.utf8)) { _ in true }
  }

  /// A text of JSON with the identifier taken out of its strings; numbers that look like it stay.
  func takenOut(ofJSON text: String) -> String {
    let bytes = Array(text.utf8)
    var isInString = false
    var isEscaped = false
    let inStrings = bytes.map { byte in
      defer {
        if !isEscaped, byte == UInt8(ascii: "\"") { isInString.toggle() }
        isEscaped = isInString && !isEscaped && byte == UInt8(ascii: "\\")
      }
      return isInString
    }
    return replaced(bytes) { inStrings[$0] }
  }

  private func replaced(_ bytes: [UInt8], where mayBe: (Int) -> Bool) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let end = position + identifier.count
      if end <= bytes.count, mayBe(position), bytes[position..<end].elementsEqual(identifier),
        !isOfWord(bytes, position - 1), !isOfWord(bytes, end)
      {
        result += Array(Self.placeholder.utf8)
        position = end
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isOfWord(_ bytes: [UInt8], _ position: Int) -> Bool {
    guard bytes.indices.contains(position) else { return false }
    switch bytes[position] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      return true
    default: return false
    }
  }
}
