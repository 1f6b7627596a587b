import Care
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Web

@Suite("Forms of every kind that are sent twice")
struct SentTwiceTests {
  /// A form with what is typed into it; what it carries for itself is read from its page.
  struct Sent: Sendable, CustomStringConvertible {
    let path: String
    let role: Role
    let fields: [String: String]

    var description: String { path }
  }

  private static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> [String: String]
  {
    ["\(name)-day": "\(day)", "\(name)-month": "\(month)", "\(name)-year": "\(year)"]
  }

  private static let forms: [Sent] = [
    Sent(
      path: "/children/1/visits/new", role: .officer,
      fields: day("visitedOn", 30, 3, 2026).merging(["contactKind": "visit"]) { $1 }),
    Sent(
      path: "/children/1/reviews/plan", role: .officer,
      fields: day("plannedFor", 14, 4, 2026).merging(["venue": "school"]) { $1 }),
    Sent(
      path: "/children/1/register/move", role: .officer,
      fields: day("startedOn", 30, 3, 2026)
        .merging(["placement": "K2", "wasPlanned": "yes", "step": "save"]) { $1 }),
    Sent(
      path: "/children/1/conflicts/new", role: .officerManager,
      fields: day("startedOn", 30, 3, 2026)
        .merging(["userName": "auditor", "nature": ConflictNature.family.rawValue]) { $1 }),
    Sent(
      path: "/children/1/interventions/new?risk=no", role: .officer,
      fields: day("raisedOn", 30, 3, 2026)
        .merging(["issue": InterventionIssue.allCases[0].rawValue]) { $1 }),
    Sent(
      path: "/children/1/people/new", role: .officer,
      fields: day("startedOn", 30, 3, 2026).merging(["name": "Kim", "relation": "carer"]) { $1 }),
    Sent(
      path: "/children/1/proceedings/new", role: .officer,
      fields: day("startedOn", 30, 3, 2026)),
    Sent(
      path: "/admit", role: .officerManager,
      fields: day("bornOn", 3, 5, 2015).merging(day("startedOn", 30, 3, 2026)) { $1 }
        .merging(day("notifiedOn", 31, 3, 2026)) { $1 }
        .merging([
          "localIdentifier": "880001", "name": "Robin", "sex": "male", "legalStatus": "V2",
          "placement": "U6", "need": "N1", "notifiedTime": "10:15", "step": "save",
        ]) { $1 }),
  ]

  @Test(arguments: forms)
  func `the second does nothing, and is answered as the first`(sent: Sent) async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(sent.role))
        let page = try await browser.get(sent.path).text
        var fields = sent.fields
        for name in ["was", "seen", "save"] {
          if let value = SignedInClient.value(of: name, in: page) { fields[name] = value }
        }
        #expect(fields["save"]?.isEmpty == false)
        let before = try await desk.lastChange()
        let first = try await browser.post(sent.path, fields)
        #expect(first.status == .seeOther, "\(sent)")
        let kept = try await desk.lastChange()
        #expect(kept > before)
        let second = try await browser.post(sent.path, fields)
        #expect(second.status == .seeOther, "\(sent)")
        #expect(second.headers[.location] == first.headers[.location])
        #expect(try await desk.lastChange() == kept, "\(sent) was saved twice")
      }
    }
  }
}
