/// Bytes of a page as they are being written.
struct Output {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes names and punctuation that stand in the source of the program.
  mutating func write(_ text: String) {
    let isWritten: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe bytes.append(contentsOf: $0)
    }
    if isWritten == nil { bytes.append(contentsOf: text.utf8) }
  }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Writes text so that a browser can take no character of it for markup.
  ///
  /// Good for text between tags and within double quotes. Characters that HTML forbids are
  /// written as the replacement character.
  mutating func escape(_ text: String) {
    let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe !$0.contains(where: Output.needsCare)
    }
    guard isPlain != true else { return write(text) }
    for byte in text.utf8 {
      if Output.needsCare(byte) { writeEscaped(byte) } else { bytes.append(byte) }
    }
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): write("&lt;")
    case UInt8(ascii: ">"): write("&gt;")
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "\""): write("&quot;")
    case UInt8(ascii: "\r"): write("&#13;")
    default: write("\u{FFFD}")
    }
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      0x7F:
      true
    default: byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
    }
  }
}
