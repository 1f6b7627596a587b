import Care
import Foundation
import Testing

@Suite("The rule book")
struct RuleBookTests {
  /// The root of the package, four levels above this file.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("every rule names a source file that is there", arguments: RuleBook.all)
  func files(rule: StatutoryRule) {
    let path = Self.root.appending(path: rule.file).path
    #expect(FileManager.default.fileExists(atPath: path), "\(rule.name) names \(rule.file)")
  }

  @Test("every rule is one sentence with a citation, and no name is used twice")
  func complete() {
    for rule in RuleBook.all {
      #expect(rule.sentence.hasSuffix("."), "\(rule.name)")
      #expect(!rule.citation.provision.isEmpty, "\(rule.name)")
      #expect(RuleBook.rule(named: rule.name) == rule)
    }
    #expect(Set(RuleBook.all.map(\.name)).count == RuleBook.all.count)
  }

  @Test("every interval, early trigger, recording step and policy has a rule")
  func covered() {
    let names = Set(RuleBook.all.map(\.name))
    let wanted =
      ReviewInterval.allCases.map { "reviews.\($0.rawValue)" }
      + EarlyReviewTrigger.allCases.map { "reviews.early.\($0.rawValue)" }
      + RecordingStep.allCases.map { "records.\($0.rawValue)" }
      + Policy.allCases.map { "policy.\($0.name)" }
    for name in wanted { #expect(names.contains(name), "no rule \(name)") }
  }

  @Test("a rule of which nothing was seen in a source is configurable, or says what it rests on")
  func unverified() {
    // No day is worked out from the two rules of plans: what they are due is what was recorded.
    let fixed = RuleBook.all.filter { $0.certainty == .unverified && $0.policy == nil }
    #expect(
      fixed.map(\.name).sorted() == [
        "days.working", "plans.connectedCarers", "plans.reunification",
        "records.retention.adopted", "records.sealed", "reviews.all-in-time",
      ])
  }
}
