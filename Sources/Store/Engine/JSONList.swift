import Foundation

/// A list of texts kept in one column, as the text of a JSON array.
enum JSONList {
  static func read(_ text: String) -> [String]? { read(Array(text.utf8).span) }

  /// Reads the bytes of a column; nil where they are no list.
  static func read(_ bytes: Span<UInt8>) -> [String]? {
    if let list = plain(bytes) { return list }
    return try? JSONDecoder().decode([String].self, from: Data(text(of: bytes).utf8))
  }

  /// A list of which nothing is escaped and nothing spaced out, `["a","b"]`: nearly every one.
  ///
  /// Nil for any other, which the decoder reads; it took a third of the time of reading all rows.
  private static func plain(_ bytes: Span<UInt8>) -> [String]? {
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "[") else { return nil }
    if bytes.count == 2 { return bytes[1] == UInt8(ascii: "]") ? [] : nil }
    var list: [String] = []
    var start = 1
    while start < bytes.count, bytes[start] == quote,
      let end = plainEnd(of: bytes, from: start + 1), end + 1 < bytes.count
    {
      list.append(text(of: bytes.extracting(start + 1..<end)))
      if bytes[end + 1] == UInt8(ascii: "]") { return end + 2 == bytes.count ? list : nil }
      guard bytes[end + 1] == UInt8(ascii: ",") else { return nil }
      start = end + 2
    }
    return nil
  }

  /// Where the text ends that starts somewhere; nil where it has escapes, or no end.
  private static func plainEnd(of bytes: Span<UInt8>, from start: Int) -> Int? {
    for position in start..<max(start, bytes.count) {
      if bytes[position] == quote { return position }
      if bytes[position] == UInt8(ascii: "\\") || bytes[position] < 0x20 { return nil }
    }
    return nil
  }

  private static func text(of bytes: Span<UInt8>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  private static let quote = UInt8(ascii: "\"")

  static func text(_ list: [String]) -> String {
    var writer = JSONWriter()
    writer.add(.list(list))
    return writer.text
  }
}
