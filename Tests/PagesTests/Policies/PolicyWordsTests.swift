import Care
import Testing

@testable import Pages

@Suite("What policies are called")
struct PolicyWordsTests {
  @Test
  func `every policy stands in one part of the page, under a name of its own`() {
    let shown = PolicyPart.allCases.flatMap(\.policies)
    #expect(shown.count == Policy.allCases.count)
    #expect(Set(shown) == Set(Policy.allCases))
    for part in PolicyPart.allCases {
      #expect(Set(part.policies.map(\.title)).count == part.policies.count, "\(part)")
    }
  }

  @Test(arguments: [
    (Policy.adjournmentDays, PolicyValue.count(20), "Adjournment working days", "20"),
    (.ehcPlanMonths, .count(12), "EHC plan months", "12"),
    (.dayCounted, .choice("last-meeting"), "Day counted", "Last meeting"),
    (.silentAttendanceTakesPart, .yesNo(false), "Silent attendance takes part", "No"),
    (.keptFromYear, .count(0), "Kept from year", "Not said"),
  ])
  func `a policy and its value are told in words`(
    _ policy: Policy, _ value: PolicyValue, _ title: String, _ words: String
  ) {
    #expect(policy.title == title)
    #expect(policy.words(value) == words)
  }
}
