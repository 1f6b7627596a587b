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
    #expect(Set(shown.map(\.title)).count == shown.count)
  }

  @Test(arguments: [
    (
      Policy.adjournmentDays, PolicyValue.count(20),
      "How many working days a review may be adjourned for", "20"
    ),
    (
      .ehcPlanMonths, .count(12), "Months until an education, health and care plan is reviewed",
      "12"
    ),
    (
      .dayCounted, .choice("last-meeting"), "Which meeting of a series is the day of the review",
      "Last meeting"
    ),
    (
      .silentAttendanceTakesPart, .yesNo(false),
      "Whether a child who was there and said nothing took part", "No"
    ),
    (.keptFromYear, .count(0), "First year that this service's own records hold whole", "Not said"),
  ])
  func `a policy and its value are told in words`(
    _ policy: Policy, _ value: PolicyValue, _ title: String, _ words: String
  ) {
    #expect(policy.title == title)
    #expect(policy.words(value) == words)
  }
}
