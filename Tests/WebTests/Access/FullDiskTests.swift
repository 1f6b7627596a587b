import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Store
@testable import Web

@Suite("A disk that is full or cannot be written", .onFile)
struct FullDiskTests {
  private static func visit(_ key: String, note: String = "") -> [String: String] {
    [
      "visitedOn-day": "30", "visitedOn-month": "3", "visitedOn-year": "2026",
      "contactKind": "visit", "note": note,
      "save": key,
    ]
  }

  private static func isCalm(_ answer: TestResponse) -> Bool {
    let words = [
      "SQLite", "sqlite", "disk I/O", "StoreFault", "Sources/", "Fatal", "DatabaseError",
    ]
    return answer.status == .internalServerError && answer.text.contains("Something went wrong")
      && answer.text.contains("Nothing was half saved")
      && !words.contains(where: answer.text.contains)
  }

  @Test
  func `nothing is half saved on a full disk, and the same form is saved once there is room`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let engine = try #require(service.store.engine as? SQLiteEngine)
        let pages = try #require(try engine.settingOfWriter("page_count"))
        _ = try engine.settingOfWriter("max_page_count = \(pages)")
        var (kept, refused): ([String], [String]) = ([], [])
        for number in 0..<12 {
          let key = "full-disk-\(number)"
          let answer = try await browser.post(
            "/children/1/visits/new", Self.visit(key, note: String(repeating: "n", count: 60_000)))
          if answer.status == .seeOther {
            kept.append(key)
          } else {
            #expect(Self.isCalm(answer), "\(answer.status)")
            refused.append(key)
          }
        }
        #expect(!refused.isEmpty)
        #expect(try await opener.client.execute(uri: "/health/live", method: .get).status == .ok)
        _ = try engine.settingOfWriter("max_page_count = 1000000")
        #expect(try await browser.get("/children/1").status == .ok)
        for key in kept + refused {
          let again = try await browser.post(
            "/children/1/visits/new", Self.visit(key, note: "once there is room"))
          #expect(again.status == .seeOther)
        }
        let desk = service.store.desk(of: .system, now: { ExampleService.noon })
        let visits = try await desk.entries().all(Visit.self)
          .filter { $0.child == ExampleChild.own.key && $0.value.visitedOn == .on("2026-03-30") }
        #expect(visits.count == kept.count + refused.count)
        #expect(try await service.store.verify().isSound)
      }
    }
  }

  @Test
  func `no record is shown where it cannot be noted that it was`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let engine = try #require(service.store.engine as? SQLiteEngine)
        _ = try engine.settingOfWriter("query_only = ON")
        for path in ["/children/1", "/children/1/visits", "/children.csv"] {
          let answer = try await browser.get(path)
          #expect(Self.isCalm(answer), "\(path): \(answer.status)")
          #expect(!answer.text.contains(ExampleChild.own.name))
        }
        let form = try await browser.post("/children/1/visits/new", Self.visit("read-only-1"))
        #expect(Self.isCalm(form))
        #expect(try await opener.post("officer", ExampleService.password).status.code == 500)
        _ = try engine.settingOfWriter("query_only = OFF")
        #expect(try await browser.get("/children/1").status == .ok)
        let again = try await browser.post("/children/1/visits/new", Self.visit("read-only-1"))
        #expect(again.status == .seeOther)
      }
    }
  }
}
