/// What somebody sent with a form: texts by the name of their field, as they were typed.
package struct Submission: Hashable, Sendable {
  private var values: [String: [String]]

  package init(_ values: [String: [String]] = [:]) { self.values = values }

  /// From a draft, in which several values of one field stand on lines.
  package init(draft: [String: String]) {
    values = draft.mapValues {
      $0.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The fields as a draft keeps them, with the version of what they were typed over, and without what
  /// else a form carries for itself.
  package var draft: [String: String] {
    values.filter { !["token", "save"].contains($0.key) }
      .mapValues { $0.joined(separator: "\u{1F}") }
  }

  package func text(_ name: String) -> String { values[name]?.first ?? "" }
  package func texts(_ name: String) -> [String] { values[name] ?? [] }
  package func holds(_ name: String) -> Bool { values[name] != nil }
  package var isEmpty: Bool { values.isEmpty }

  /// The names of what was sent, in order.
  package var names: [String] { values.keys.sorted() }

  package mutating func set(_ name: String, _ texts: [String]) { values[name] = texts }

  /// Reads what a browser sends as `application/x-www-form-urlencoded`.
  ///
  /// Line breaks become one character, as they were typed; what nobody types is left out.
  package init(encoded text: some StringProtocol) {
    values = [:]
    for pair in text.split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]) else { continue }
      let value = halves.count == 2 ? Self.decoded(halves[1]) ?? "" : ""
      values[name, default: []].append(TypedText.plain(value.replacing("\r\n", with: "\n")))
    }
  }

  private static func decoded(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst()?.digitValue, let low = rest.popFirst()?.digitValue else {
          return nil
        }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var digitValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
