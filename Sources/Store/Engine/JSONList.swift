import Foundation

/// A list of texts kept in one column, as the text of a JSON array.
enum JSONList {
  static func read(_ text: String) -> [String]? {
    if text == "[]" { return [] }
    return plain(text) ?? (try? JSONDecoder().decode([String].self, from: Data(text.utf8)))
  }

  /// A list of which nothing is escaped and nothing spaced out, `["a","b"]`: nearly every one.
  ///
  /// Nil for any other, which the decoder reads; it took a third of the time of reading all rows.
  private static func plain(_ text: String) -> [String]? {
    var rest = text.utf8[...]
    guard rest.popFirst() == UInt8(ascii: "[") else { return nil }
    var list: [String] = []
    while rest.popFirst() == quote, let end = rest.firstIndex(of: quote) {
      let item = rest[..<end]
      guard !item.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 0x20 }) else { return nil }
      list.append(String(Substring(item)))
      rest = rest[end...].dropFirst()
      let next = rest.popFirst()
      if next == UInt8(ascii: "]") { return rest.isEmpty ? list : nil }
      guard next == UInt8(ascii: ",") else { return nil }
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")

  static func text(_ list: [String]) -> String {
    var writer = JSONWriter()
    writer.add(.list(list))
    return writer.text
  }
}
