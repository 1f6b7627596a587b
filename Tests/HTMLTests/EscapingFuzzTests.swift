import Foundation
import HTML
import TestSupport
import Testing

@Suite("Fuzz: escaping")
struct EscapingFuzzTests {
  @Test
  func `any text comes back as it was, and never as markup`() {
    let seconds = ProcessInfo.processInfo.environment["HEARD_FUZZ_SECONDS"].flatMap(Double.init)
    let end = Date().addingTimeInterval(seconds ?? 0.3)
    var chance = Chance(seed: 20_230_331)
    var rounds = 0
    while Date() < end || rounds < 500 {
      rounds += 1
      let text = Self.text(&chance)
      let value = Self.text(&chance)
      let html = Node.element(.span, [Attribute(.title, value)], [.text(text)]).html
      let start = "<span title=\""
      guard html.hasPrefix(start), html.hasSuffix("</span>"),
        let quote = html.dropFirst(start.count).firstIndex(of: "\"")
      else {
        Issue.record("cannot be read again: \(html.debugDescription)")
        return
      }
      let written = html[html.index(html.startIndex, offsetBy: start.count)..<quote]
      let rest = html[html.index(after: quote)...].dropLast("</span>".count)
      #expect(rest.first == ">" && !rest.dropFirst().contains { "<>\"".contains($0) })
      #expect(!written.contains { "<>".contains($0) })
      #expect(Self.read(written) == Self.allowed(value), "\(value.debugDescription)")
      #expect(Self.read(rest.dropFirst()) == Self.allowed(text), "\(text.debugDescription)")
    }
  }

  private static let pieces = [
    "<", ">", "&", "\"", "'", "=", "/", "\u{0}", "\r", "\n", "\u{7F}", "&amp;", "&lt", "&#60;",
    "</span>", "<!--", "-->", "]]>", "<script>", "é", "\u{1F9D2}\u{200D}\u{1F9D2}", "e\u{301}",
    "\u{202E}", "name", " ",
  ]

  private static func text(_ chance: inout Chance) -> String {
    (0..<Int.random(in: 0...8, using: &chance)).map { _ in
      pieces.randomElement(using: &chance) ?? ""
    }.joined()
  }

  /// What a page may hold of a text.
  private static func allowed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isForbidden = scalar.value < 0x20 && !"\n\t\r".unicodeScalars.contains(scalar)
      result.append(isForbidden || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// What a browser makes of the text, by the five references that may stand in it.
  private static func read(_ html: some StringProtocol) -> String {
    String(html).replacingOccurrences(of: "&lt;", with: "<")
      .replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"")
      .replacingOccurrences(of: "&#13;", with: "\r")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
