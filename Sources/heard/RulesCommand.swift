import ArgumentParser
import Care
import Exchange
import Foundation

/// `heard rules`: every rule of law and every check of the return.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists every statutory rule with its citation, every policy, and every check.")

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The page that is kept as docs/rules.md.
    case markdown
    /// The checks of the return, for other programs.
    case json
  }

  @Option(name: .long, help: "markdown, or json for the checks alone.")
  var format: Format = .markdown

  @Option(name: .long, help: "With json: only the checks of a year, 2025-26.")
  var year: CollectionYear?

  func run() throws {
    switch format {
    case .markdown: try StandardOutput.write(RulesPage().text)
    case .json: try StandardOutput.write(try json() + "\n")
    }
  }

  /// A check as other programs read it.
  private struct Check: Encodable {
    let rule: String
    let sentence: String
    let columns: [String]
    let years: String
  }

  private func json() throws -> String {
    let rules = ReturnRule.all.filter { rule in year.map { rule.years.contains($0) } ?? true }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let checks = rules.map {
      Check(rule: $0.number, sentence: $0.sentence, columns: $0.columns, years: $0.years.inWords)
    }
    return String(decoding: try encoder.encode(checks), as: UTF8.self)
  }
}
