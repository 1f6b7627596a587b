import Care
import Exchange
import Testing

/// Every rule on a tiny return of its own.
@Suite("Rules of the return")
struct ReturnRuleTests {
  static let examples =
    [
      ChildExamples.text, EpisodeExamples.text, PlacementExamples.text, ReviewExamples.text,
      HealthExamples.text, LeavingExamples.text, AdoptionExamples.text, MissingExamples.text,
      SocialWorkExamples.text, DeprivationExamples.text, YearExamples.text,
    ].flatMap(RuleExample.read)

  @Test("finds the rows that are wrong and no other", arguments: examples)
  func finds(example: RuleExample) {
    #expect(example.found == example.expected, "\(example)")
  }

  @Test("an example that is marked wrongly fails")
  func examplesCanFail() {
    let marked = RuleExample.read("441\n! reviews\n  reviews CHILD=2 REVIEW=31/05/2019")
    #expect(marked.map(\.rows.count) == [2])
    for example in marked {
      #expect(example.expected == ["Reviews 2"])
      #expect(example.found == ["Reviews 3"])
    }
  }

  @Test("every rule has rows that it finds and rows that it does not")
  func everyRuleHasExamples() {
    for rule in ReturnRule.all {
      let own = Self.examples.filter { $0.number == rule.number && rule.years.contains($0.year) }
      let rows = own.flatMap(\.rows)
      let found = rows.count { $0.isFound }
      #expect(found > 0, "\(rule.number) \(rule.years) finds nothing in its examples")
      #expect(found < rows.count, "\(rule.number) \(rule.years) has no row that is right")
    }
  }

  @Test("a number is used once in each year")
  func numbersAreUnique() {
    for ending in 2018...2027 {
      let year = CollectionYear(ending: ending)
      let numbers = ReturnRule.all.filter { $0.years.contains(year) }.map(\.number)
      #expect(numbers.count == Set(numbers).count, "\(year.name)")
    }
  }

  @Test("sentences are sentences, and name columns that exist")
  func sentences() {
    let columns = Set(ReturnModule.allCases.flatMap(\.columns))
    for rule in ReturnRule.all {
      #expect(rule.sentence.hasSuffix("."), "\(rule.number)")
      #expect(rule.mend.hasSuffix("."), "\(rule.number)")
      #expect(!rule.columns.isEmpty && columns.isSuperset(of: rule.columns), "\(rule.number)")
      #expect(!rule.files.isEmpty, "\(rule.number)")
    }
  }

  @Test("a file that is missing is named, and rules that need it do not run")
  func missingFile() throws {
    let example = try #require(RuleExample.read(ReviewExamples.text).first { $0.number == "399" })
    let whole = example.yearsReturn(isLastYear: false)
    let without = YearsReturn(
      year: whole.year, tables: whole.tables.filter { $0.module != .reviews }, findings: [])
    let findings = ReturnCheck.findings(in: without, rules: ["399", "166"])
    #expect(findings.map(\.rule) == ["H110"])
    #expect(
      findings.first?.message
        == "The return of 2025-26 has no Reviews file, so 2 rules that need it were not run.")
  }

  @Test("findings come by file, line and rule")
  func order() {
    let text = """
      441
      ! reviews REVIEW=01/06/2018 REVIEW_CODE=PN1
      ! reviews REVIEW=01/05/2018 REVIEW_CODE=PN2
      """
    let example = RuleExample.read(text)
    let findings = ReturnCheck.findings(in: example[0].yearsReturn(isLastYear: false))
    let places = findings.map { "\($0.file ?? "") \($0.line ?? 0) \($0.rule)" }
    #expect(places == places.sorted())
    #expect(findings.contains { $0.rule == "441" && $0.line == 2 && $0.child == "1" })
  }
}
