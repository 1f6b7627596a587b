import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Store
@testable import Web

@Suite("What is seen is noted first")
struct SeenAndNotedTests {
  @Test
  func `an officer sees a child's record, and the record says who looked`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let child = ExampleChild.own
        #expect(try await browser.get("/children/1").text.contains(child.name))
        #expect(try await browser.get("/children/1/people").text.contains(child.address))
        #expect(try await browser.get("/children/1/visits").text.contains(child.note))
        let history = try await browser.get("/children/1/history").text
        #expect(history.contains("Who looked at this record"))
        #expect(history.contains("visits and contacts"))
      }
    }
  }

  @Test
  func `where the view cannot be noted, nothing is shown`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let nothingMore =
          ExampleDatabase.server == nil
          ? "CREATE TRIGGER full BEFORE INSERT ON auditEntry BEGIN SELECT RAISE(ABORT, 'full'); END"
          : "ALTER TABLE auditEntry ADD CONSTRAINT nothingMore CHECK (number < 0) NOT VALID"
        try await service.store.engine.write { _ = try $0.define(nothingMore) }
        for section in ["", "/people", "/visits", "/history"] {
          let answer = try await browser.get("/children/1\(section)")
          #expect(answer.status == .internalServerError)
          #expect(!answer.text.contains(ExampleChild.own.name))
          #expect(answer.text.contains("Something went wrong"))
        }
      }
    }
  }

  @Test
  func `the line of management sees visits without the officer's notes`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        for role in [Role.socialWorker, .teamManager, .auditor, .businessSupport] {
          let page = try await opener.signIn(.of(role)).get("/children/1/visits").text
          #expect(page.contains("2 February 2026"))
          #expect(!page.contains(ExampleChild.own.note))
          #expect(!page.contains("legal advice"))
        }
      }
    }
  }

  @Test
  func `a restricted record opens for a reason, for an hour, and the reason is kept`() async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.auditor))
        let closed = try await browser.get("/children/3")
        #expect(closed.status == .forbidden)
        #expect(closed.text.contains("Restricted record"))
        let short = try await browser.post("/children/3/open-restricted", ["reason": "need it"])
        #expect(short.status == .unprocessableContent)
        #expect(short.text.contains("need it"))
        let reason = "The duty desk has a call about this child tonight."
        let open = try await browser.post("/children/3/open-restricted", ["reason": reason])
        #expect(open.status == .seeOther)
        #expect(try await browser.get("/children/3").text.contains(ExampleChild.restricted.name))
        let sealed = try await browser.post("/children/4/open-restricted", ["reason": reason])
        #expect(sealed.status == .notFound)
      }
    }
  }
}
