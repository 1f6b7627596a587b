import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("What a child sent, and the app they sent it with")
struct WhatAChildSentJourney {
  private static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> [String: String]
  {
    ["\(name)-day": "\(day)", "\(name)-month": "\(month)", "\(name)-year": "\(year)"]
  }

  @Test
  func `views that a child sent are recorded with the review that heard them`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/sent-views/new"
        #expect(try await browser.get("/children/1/voice").text.contains(place))
        let sent = Self.day("sentOn", 6, 10, 2025)
        let bare = try await browser.post(place, sent)
        #expect(bare.status == .unprocessableContent)
        var answers = sent.merging(["sentBy": SentBy.letter.rawValue]) { $1 }
        // Heard before they were sent, then at a review that was never held.
        for (heard, words) in [
          (Self.day("heardAt", 25, 4, 2025), "before they were sent"),
          (Self.day("heardAt", 21, 10, 2025), "No review of the child was held on 21 October 2025"),
        ] {
          let refused = try await browser.post(place, answers.merging(heard) { $1 })
          #expect(refused.status == .unprocessableContent)
          #expect(refused.text.contains(words), "\(words)")
        }
        answers.merge(Self.day("heardAt", 20, 10, 2025)) { $1 }
        let kept = try await browser.post(place, answers)
        #expect(kept.headers[.location] == "/children/1/voice?done=views-recorded")
        let voice = try await browser.get("/children/1/voice").text
        for words in ["6 October 2025", "Letter or drawing", "20 October 2025"] {
          #expect(voice.contains(words), "\(words)")
        }
        #expect(
          try await browser.get("/children/1/history").text.contains(
            "The child sent views (letter or drawing), heard at the review of 20 October 2025."))
      }
    }
  }

  @Test
  func `a child has one open account in an app, and another once it is closed`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/app-accounts/new"
        let first = Self.day("openedOn", 3, 2, 2025).merging(["app": "Say It"]) { $1 }
        let backwards = try await browser.post(
          place, first.merging(Self.day("closedOn", 2, 2, 2025)) { $1 })
        #expect(backwards.status == .unprocessableContent)
        let closed = try await browser.post(
          place, first.merging(Self.day("closedOn", 1, 9, 2025)) { $1 })
        #expect(closed.headers[.location] == "/children/1/voice?done=account-recorded")
        let next = Self.day("openedOn", 1, 9, 2025).merging(["app": "Say It"]) { $1 }
        #expect(try await browser.post(place, next).status == .seeOther)
        let beside = Self.day("openedOn", 2, 9, 2025).merging(["app": "Say It"]) { $1 }
        let refused = try await browser.post(place, beside)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("The child has an open account in Say It"))
        let voice = try await browser.get("/children/1/voice").text
        #expect(voice.contains("3 February 2025") && voice.contains("1 September 2025"))
      }
    }
  }

  @Test
  func `who does not see to the child records neither`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let worker = try await opener.signIn(.of(.socialWorker))
        for form in ["sent-views", "app-accounts"] {
          let place = "/children/1/\(form)/new"
          #expect(try await worker.get(place).status == .forbidden)
          #expect(try await worker.post(place).status == .forbidden)
        }
        #expect(!(try await worker.get("/children/1/voice").text.contains("sent-views/new")))
      }
    }
  }
}
