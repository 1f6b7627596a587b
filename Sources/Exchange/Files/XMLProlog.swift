import Foundation

/// What is looked at in an XML file before a parser sees it: how it is written, and that it declares
/// no document type.
///
/// The parser is given valid UTF-8 without an XML declaration, so that nothing in a file decides how
/// its bytes are read; FoundationXML stops the program at some bytes that are not UTF-8.
enum XMLProlog {
  /// Why a file must not be parsed.
  struct Objection: Error {
    let rule: ReadingRule
    /// The sentence without its beginning, which names the file.
    let predicate: String
    let mend: String
    var line: Int?
  }

  /// The bytes as a parser may have them.
  static func prepare(_ bytes: [UInt8]) throws(Objection) -> Data {
    guard !isWide(bytes) else {
      throw Objection(
        rule: .encoding, predicate: "is written in UTF-16 or UTF-32, not in UTF-8.",
        mend: "Save the file again in UTF-8.")
    }
    if declaresType(bytes) {
      throw Objection(
        rule: .declaredEntity,
        predicate:
          "declares a document type or entities, which a return never does, so it is not opened.",
        mend: "Export the file again from the case system; ask who made it if it still does.")
    }
    let declaration = declaration(of: bytes)
    let encoding = declaration.flatMap { Self.encoding(in: bytes[$0]) } ?? "utf-8"
    var content = try utf8(bytes, writtenIn: encoding)
    // Blanks in its place keep the lines as they are; the declaration itself is ASCII.
    for index in declaration ?? 0..<0 where ![0x0A, 0x0D].contains(content[index]) {
      content[index] = 0x20
    }
    return content
  }

  /// Where the XML declaration stands; nil where there is none.
  private static func declaration(of bytes: [UInt8]) -> Range<Int>? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(400)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E),
      head[..<end].allSatisfy({ $0 < 0x80 })
    else { return nil }
    return 0..<end + 1
  }

  private static func utf8(
    _ bytes: [UInt8], writtenIn encoding: String
  ) throws(Objection) -> Data {
    switch encoding {
    case "utf-8", "utf8", "us-ascii", "ascii":
      if let line = lineNotUTF8(bytes) {
        throw Objection(
          rule: .notUTF8, predicate: "is not valid UTF-8 in line \(line), so it is left out.",
          mend: "Export the file again in UTF-8, or retype the letter with an accent.", line: line)
      }
      return Data(bytes)
    case "iso-8859-1", "latin1", "windows-1252":
      let table: String.Encoding = encoding == "windows-1252" ? .windowsCP1252 : .isoLatin1
      guard let text = String(data: Data(bytes), encoding: table) else { break }
      return Data(text.utf8)
    default: break
    }
    throw Objection(
      rule: .encoding,
      predicate: "says that it is written in \(ReturnTableReader.quoted(encoding)), "
        + "which is not read here.",
      mend: "Save the file again in UTF-8.")
  }

  private static func lineNotUTF8(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return 1 + bytes[..<error.byteOffsets.lowerBound].count { $0 == 0x0A }
    }
  }

  /// Whether bytes begin as XML does: with `<`, after a byte order mark or blanks.
  static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes.dropFirst(0)
    if content.drop(while: \.isBlank).first == 0x3C { return true }
    return bytes.starts(with: [0xFF, 0xFE, 0x3C, 0]) || bytes.starts(with: [0xFE, 0xFF, 0, 0x3C])
  }

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(4).contains(0)
  }

  /// What a declaration says that the file is written in.
  private static func encoding(in declaration: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: declaration, as: UTF8.self)
    guard let name = text.firstRange(of: "encoding") else { return nil }
    let after = text[name.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = after.first, quote == "\"" || quote == "'" else { return nil }
    return after.dropFirst().prefix { $0 != quote }.lowercased()
  }

  private static let marks = [Array("<!DOCTYPE".utf8), Array("<!ENTITY".utf8)]

  /// Whether a document type or an entity is declared anywhere in the file, in capitals or not.
  private static func declaresType(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let next = bytes[index...].firstIndex(of: 0x3C) {
      if next + 1 < bytes.count, bytes[next + 1] == 0x21 {
        let start = bytes[next...].prefix(9).map(\.uppercased)
        if marks.contains(where: { start.starts(with: $0) }) { return true }
      }
      index = next + 1
    }
    return false
  }
}
