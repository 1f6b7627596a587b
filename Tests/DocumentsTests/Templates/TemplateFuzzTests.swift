import Documents
import Foundation
import TestSupport
import Testing

@Suite("Fuzz: templates")
struct TemplateFuzzTests {
  @Test
  func `broken templates are told and never bring Heard down`() {
    let seconds = ProcessInfo.processInfo.environment["HEARD_FUZZ_SECONDS"].flatMap(Double.init)
    let end = Date().addingTimeInterval(seconds ?? 1)
    var chance = Chance(seed: 903)
    var rounds = 0
    var made = 0
    while Date() < end || rounds < 100 {
      rounds += 1
      let template = Self.template(&chance)
      do throws(TemplateProblems) {
        let document = try ExampleReport.document(template)
        _ = HTMLRenderer(document).bytes
        _ = TextRenderer(document, width: 40).text
        made += 1
      } catch {
        #expect(!error.all.isEmpty)
        let lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        #expect(error.all.allSatisfy { (1...lines.count).contains($0.line) }, "\(template)")
        #expect(error.all.allSatisfy { !$0.message.isEmpty && !$0.mend.isEmpty })
      }
    }
    #expect(made > 0)
  }

  private static let pieces = [
    "{", "}", "[[", "]]", "||", "**", "\\", "\"", ":", "=", "|", "*", ",", "\n", "\n\n", "\n  ",
    "# ", "## ", "- ", "1. ", "> ", "otherwise: ", "table ", "chart ", "headlines\n  ", "contents",
    "definitions", "title: ", "\n  rows age_band: ", "\n  rows month: every", "\n  row ",
    "\n  optional ", "\n  column ", "\n  bar ", "\n  line ", "\n  headline ",
    "\n  headline largest: ",
    "\n  missing: ", "\n  total: ", "reviews.held", "population.age", "{reviews.held}",
    "{population.in_care | change in words}", " in last year", " month=highest", " | ", " else ",
    "\"x\"", "under 1", "2022-23", "\u{0}", "\r\n", "\u{1F9D2}", "e\u{301}", "// ", "word ",
    "99999",
  ]

  private static func template(_ chance: inout Chance) -> String {
    if Int.random(in: 0..<4, using: &chance) == 0 { return broken(&chance) }
    return (0..<Int.random(in: 1...25, using: &chance)).map { _ in
      pieces.randomElement(using: &chance) ?? ""
    }.joined()
  }

  /// The wording that comes with Heard, with a piece put in, taken out or doubled here and there.
  private static func broken(_ chance: inout Chance) -> String {
    var lines = ReportKind.annual.standardTemplate.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    for _ in 0..<Int.random(in: 1...6, using: &chance) {
      let index = lines.indices.randomElement(using: &chance) ?? 0
      let piece = pieces.randomElement(using: &chance) ?? ""
      let line = Array(lines[index])
      let cut = Int.random(in: 0...line.count, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: lines[index] = String(line[..<cut]) + piece + String(line[cut...])
      case 1: lines[index] = String(line[..<cut])
      case 2: lines[index] = String(line[cut...])
      default: lines.insert(piece, at: index)
      }
    }
    return lines.joined(separator: "\n")
  }
}
