/// A file that somebody sent with a form.
package struct SentFile: Hashable, Sendable {
  package let field: String
  package let bytes: [UInt8]
}

/// Reads what a browser sends as `multipart/form-data` (RFC 7578).
///
/// The name that a file had on somebody's computer is not kept: it may name a child.
package struct MultipartForm: Hashable, Sendable {
  /// More parts than any form of Heard's has.
  private static let most = 200

  package private(set) var submission = Submission()
  package private(set) var files: [SentFile] = []

  /// Nil where the bytes are no such form.
  package init?(_ bytes: [UInt8], contentType: String) {
    guard let boundary = MultipartForm.boundary(contentType) else { return nil }
    let mark = Array("\r\n--\(boundary)".utf8)
    // The first boundary stands at the very start, with no line before it.
    guard bytes.starts(with: mark.dropFirst(2)) else { return nil }
    var rest = bytes[(mark.count - 2)...]
    var values: [String: [String]] = [:]
    var count = 0
    while !rest.starts(with: Array("--".utf8)) {
      count += 1
      guard count <= MultipartForm.most, rest.starts(with: [0x0D, 0x0A]) else { return nil }
      let body = rest.dropFirst(2)
      guard let end = body.position(of: mark), let part = Part(body[..<end]) else { return nil }
      rest = rest[(end + mark.count)...]
      if part.isFile {
        if !part.content.isEmpty {
          files.append(SentFile(field: part.name, bytes: Array(part.content)))
        }
      } else {
        guard let text = String(validating: part.content, as: UTF8.self) else { return nil }
        values[part.name, default: []].append(TypedText.plain(text.replacing("\r\n", with: "\n")))
      }
    }
    submission = Submission(values)
  }

  /// The boundary that a content type names; nil for another type.
  private static func boundary(_ contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let start = contentType.lowercased().firstRange(of: "boundary=")
    else { return nil }
    let text = contentType[start.upperBound...].prefix { $0 != ";" }
      .filter { $0 != "\"" && !$0.isWhitespace }
    return (1...70).contains(text.utf8.count) ? text : nil
  }

  /// One field: its head, and what follows after an empty line.
  private struct Part {
    var name = ""
    var isFile = false
    let content: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
      let gap: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
      guard let end = bytes.prefix(4_096).position(of: gap),
        let head = String(validating: bytes[..<end], as: UTF8.self)
      else { return nil }
      content = bytes[(end + gap.count)...]
      let line = head.split(separator: "\r\n").first {
        $0.lowercased().hasPrefix("content-disposition:")
      }
      guard let line else { return nil }
      isFile = line.contains("filename=") || line.contains("filename*=")
      guard let start = line.firstRange(of: "name=\"") else { return nil }
      name = String(line[start.upperBound...].prefix { $0 != "\"" })
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where a row of bytes begins; nil where it does not stand in them.
  fileprivate func position(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first else { return nil }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }
}
