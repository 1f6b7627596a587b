import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

/// Long forms of a review are opened part by part, without a script.
@Suite("Parts of a long form")
struct PartsOfALongFormJourney {
  private static let review = "/children/1/reviews/2025-10-20"

  /// The headings of the parts, and which of them are open.
  private static func parts(of html: String) -> [(title: String, isOpen: Bool, state: String)] {
    html.components(separatedBy: "<details class=\"heard-fold\"").dropFirst().map { part in
      func text(after mark: String) -> String {
        part.components(separatedBy: mark).dropFirst().first?.prefix { $0 != "<" }
          .description ?? ""
      }
      return (
        text(after: "heard-fold__title\">"), part.hasPrefix(" open"),
        text(after: "heard-fold__state\">")
      )
    }
  }

  @Test
  func `how a review was held is asked in parts, of which the next is open`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let page = try await browser.get("\(Self.review)/meeting").text
        let blank = Self.parts(of: page)
        #expect(blank.count == 7)
        #expect(blank.filter(\.isOpen).map(\.title).contains("The meeting"))
        let was = try #require(SignedInClient.value(of: "was", in: page))
        let answers = [
          "officer": "1", "mode": "in person", "presence": "in the room", "childSpoke": "yes",
          "was": was,
        ]
        _ = try await browser.post("\(Self.review)/meeting", answers)
        let kept = Self.parts(of: try await browser.get("\(Self.review)/meeting").text)
        #expect(kept.filter(\.isOpen).map(\.title) == ["In private"])
        #expect(kept[1].state == "2 of 8 answered")
        #expect(kept[2].state == "Not answered yet")
        let wrong = try await browser.post(
          "\(Self.review)/meeting",
          answers.merging(["adjournedOn-day": "40", "adjournedOn-month": "1"]) { $1 })
        let open = Self.parts(of: wrong.text).filter(\.isOpen).map(\.title)
        #expect(open.contains("If it was not one meeting"))
      }
    }
  }

  @Test
  func `notes are written theme by theme, and what is there is told without opening it`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let page = try await browser.get("\(Self.review)/notes").text
        let notes = Self.parts(of: page)
        #expect(notes.filter(\.isOpen).map(\.title) == [NoteTheme.meeting.rawValue])
        #expect(notes.contains { $0.state.contains("A good year at school.") })
        let was = try #require(SignedInClient.value(of: "was", in: page))
        let wrong = try await browser.post(
          "\(Self.review)/notes", ["new-your-health-text": "The ear is better.", "was": was])
        #expect(wrong.status == .unprocessableContent)
        let open = Self.parts(of: wrong.text).filter(\.isOpen).map(\.title)
        #expect(open.contains(NoteTheme.health.rawValue))
      }
    }
  }
}
