import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Saying why a review was late")
struct LateReviewJourney {
  private static let place = "/children/1/late-reviews/new"

  /// Ana's child was reviewed on 3 November 2025, and should have been by 25 October.
  private static func beLate(_ service: ExampleService) async throws {
    let own = ExampleChild.own
    var record = own.record
    record.reviews = ["2025-01-31", "2025-04-25", "2025-11-03"].map {
      Review(heldOn: .on($0), participation: .pn1)
    }
    let desk = service.store.desk(of: .system, now: { ExampleService.noon })
    _ = try await desk.receive(
      [ReceivedReturn(register: [(own.localIdentifier, record)])], purpose: "example")
  }

  private static func answers(_ day: Int, _ month: Int, _ reason: ReasonLate?) -> [String: String] {
    [
      "heldOn-day": "\(day)", "heldOn-month": "\(month)", "heldOn-year": "2025",
      "reason": reason?.rawValue ?? "",
    ]
  }

  @Test
  func `the form opens at the review that was late, and the reason stands beside it`() async throws
  {
    try await ExampleService.use { service in
      try await Self.beLate(service)
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        #expect(try await browser.get("/children/1/reviews").text.contains(Self.place))
        let form = try await browser.get(Self.place).text
        #expect(form.contains("value=\"3\"") && form.contains("value=\"11\""))
        let bare = try await browser.post(Self.place, Self.answers(3, 11, nil))
        #expect(bare.status == .unprocessableContent)
        let kept = try await browser.post(Self.place, Self.answers(3, 11, .noReport))
        #expect(kept.headers[.location] == "/children/1/reviews?done=late-review-explained")
        let reviews = try await browser.get("/children/1/reviews").text
        #expect(reviews.contains("reports or plans were not there"))
        let again = try await browser.get(Self.place).text
        #expect(!again.contains("value=\"11\""), "nobody need say why once more")
        let second = try await browser.post(Self.place, Self.answers(3, 11, .court))
        #expect(second.status == .unprocessableContent)
        #expect(second.text.contains("There is already why a review was late of 3 November 2025"))
      }
    }
  }

  @Test
  func `a review in time has no such reason, nor has one that was not held`() async throws {
    try await ExampleService.use { service in
      try await Self.beLate(service)
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let inTime = try await browser.post(Self.place, Self.answers(25, 4, .court))
        #expect(inTime.status == .unprocessableContent)
        #expect(inTime.text.contains("and so was in time"))
        let never = try await browser.post(Self.place, Self.answers(4, 11, .court))
        #expect(never.status == .unprocessableContent)
        #expect(never.text.contains("No review of the child was held on 4 November 2025"))
      }
    }
  }
}
