import Care
import Testing

@testable import Pages

@Suite("Help, and how far the pages can be used by everyone")
struct HelpPageTests {
  @Test
  func `every rule stands in one part of the help, and no part is empty`() {
    let told = RulePart.allCases.flatMap(\.rules).map(\.name)
    #expect(told.count == RuleBook.all.count)
    #expect(Set(told) == Set(RuleBook.all.map(\.name)))
    #expect(RulePart.allCases.allSatisfy { !$0.rules.isEmpty })
  }

  @Test
  func `a run of the checks is read with its day, pages, violations and problems`() {
    let run = AccessibilityRun("2026-11-26 304 1 2\n")
    #expect(run?.checkedOn == Day("2026-11-26"))
    #expect(run?.pages == 304)
    #expect(run?.violations == 1)
    #expect(run?.problems == 2)
  }

  @Test(arguments: ["", "2026-11-26 304 0", "2026-11-26 many 0 0", "yesterday 304 0 0"])
  func `anything else is no run`(text: String) {
    #expect(AccessibilityRun(text) == nil)
  }
}
