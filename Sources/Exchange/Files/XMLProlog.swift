/// What is looked at in an XML file before a parser sees it: how it is written, and that it declares
/// no document type.
enum XMLProlog {
  /// Why the file must not be parsed; nil where it may.
  static func objection(to bytes: [UInt8]) -> (rule: ReadingRule, sentence: String, mend: String)? {
    if isWide(bytes) {
      return (
        .encoding, "is written in UTF-16 or UTF-32, not in UTF-8.", "Save the file again in UTF-8."
      )
    }
    if let encoding = declaredEncoding(bytes), !readable.contains(encoding) {
      return (
        .encoding, "says that it is written in “\(encoding)”, which is not read here.",
        "Save the file again in UTF-8."
      )
    }
    if declares("<!DOCTYPE", in: bytes) || declares("<!ENTITY", in: bytes) {
      return (
        .declaredEntity,
        "declares a document type or entities, which a return never does, so it is not opened.",
        "Export the file again from the case system; ask who made it if it still does."
      )
    }
    return nil
  }

  /// Whether bytes begin as XML does: with `<`, after a byte order mark or blanks.
  static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes.dropFirst(0)
    if content.drop(while: \.isBlank).first == 0x3C { return true }
    return bytes.starts(with: [0xFF, 0xFE, 0x3C, 0]) || bytes.starts(with: [0xFE, 0xFF, 0, 0x3C])
  }

  /// Encodings in which the marks of XML are the bytes of ASCII.
  private static let readable: Set<String> = [
    "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "latin1", "windows-1252",
  ]

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(4).contains(0)
  }

  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let declaration = start.firstRange(of: "<?xml"),
      let end = start[declaration.upperBound...].firstRange(of: "?>"),
      let name = start[declaration.upperBound..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let after = start[name.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = after.first, quote == "\"" || quote == "'" else { return nil }
    return after.dropFirst().prefix { $0 != quote }.lowercased()
  }

  /// Whether a declaration stands anywhere in the file, in capitals or not.
  private static func declares(_ mark: String, in bytes: [UInt8]) -> Bool {
    let mark = Array(mark.utf8)
    let span = bytes.span
    var index = 0
    while index + mark.count <= span.count {
      if span[index] == 0x3C, span[index + 1] == 0x21 {
        var length = 2
        while length < mark.count, span[index + length].uppercased == mark[length] { length += 1 }
        if length == mark.count { return true }
      }
      index += 1
    }
    return false
  }
}
