import Care
import Documents
import TestSupport
import Testing

/// Limits in the words of a report: what the service's policy is at the end of the report's period.
@Suite("Policies in sentences")
struct PolicyWordTests {
  private static func policies(_ settings: [(Policy, String, String)]) throws -> Policies {
    try Policies(
      settings: settings.map { PolicySetting(name: $0.0.name, value: $0.1, from: .on($0.2)) })
  }

  private static func words(_ template: String, _ policies: Policies = .standard) throws -> String {
    let document = try ExampleReport.report(.annual, template, policies: policies).document()
    guard case .paragraph(let runs) = document.blocks.first else { return "no paragraph" }
    return runs.text
  }

  @Test(
    "a policy is printed as a number, with its noun, in words, or as the choice that it is",
    arguments: [
      ("{policy records.decisions-working-days}", "5"),
      (
        "{policy records.decisions-working-days | noun \"working day/working days\"}",
        "5 working days"
      ),
      ("{policy records.decisions-working-days | words}", "five"),
      ("{policy records.decisions-working-days | words | capital}", "Five"),
      ("{policy reviews.report-working-days | agree day/days}", "days"),
      ("{policy reviews.day-counted}", "last-meeting"),
    ])
  func printed(template: String, expected: String) throws {
    #expect(try Self.words(template) == expected)
  }

  @Test("what holds on the last day of the period is printed, and one day is no days")
  func inForce() throws {
    let policies = try Self.policies([
      (.decisionsDays, "7", "2022-04-01"), (.decisionsDays, "1", "2023-03-31"),
      (.decisionsDays, "9", "2023-04-01"),
    ])
    let template = "{policy records.decisions-working-days | noun \"working day/working days\"}"
    #expect(try Self.words(template, policies) == "1 working day")
  }

  @Test("a table has policies in its labels")
  func inLabels() throws {
    let template = """
      table Limits
        row Sent within {policy records.distribute-working-days}: reviews.held
        column All: reviews.held
      """
    guard case .table(let table) = try ExampleReport.document(template).blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.header) == ["Sent within 20"])
  }

  @Test("a policy that there is not is named with its line, and those that there are")
  func unknown() {
    let problems = ExampleReport.problems("\n{policy records.weather}")
    #expect(problems.map(\.line) == [2])
    #expect(problems.first?.text.contains("“records.weather” is the name of no policy.") == true)
    #expect(problems.first?.text.contains("records.decisions-working-days") == true)
    #expect(ExampleReport.problems("{policy}").count == 1)
  }

  @Test("no limit that a policy sets is typed into the wording of a report")
  func notTyped() {
    // What regulation 33 fixes may be typed: the first review within 20 working days of coming in.
    let fixed = "within 20 working days of coming into care"
    for kind in ReportKind.allCases {
      let text = kind.standardTemplate.replacing(fixed, with: "")
      let found = text.matches(of: /[0-9]+ (working days|clock hours|hours|sessions)/)
      #expect(found.isEmpty, "\(kind): \(found.map { String($0.output.0) })")
    }
  }
}
