import Care
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

@testable import Store
@testable import Web

@Suite("Many wrong passwords")
struct ManyTriesTests {
  private static func attempt(
    _ name: String, _ password: String, from address: String
  ) -> SignIn {
    SignIn(name: name, password: password, code: "", address: address, browser: "test")
  }

  @Test
  func `a thousand wrong passwords are checked two at a time, and leave a few rows`() async throws {
    try await ExampleService.use { service in
      let (store, active) = (service.store, ActiveCount())
      let check = service.site.hardWork
      let work: Store.HardWork = { body in
        try await check {
          active.begin()
          defer { active.end() }
          return body()
        }
      }
      try await withThrowingTaskGroup { group in
        for number in 0..<1_000 {
          group.addTask {
            let token = try await store.signIn(
              Self.attempt("officer", "wrong \(number)", from: "10.0.\(number % 20).1"),
              at: ExampleService.noon, work: work)
            #expect(token == nil)
          }
        }
        try await group.waitForAll()
      }
      #expect((1...2).contains(active.most))
      let rows = try await store.engine.read {
        try $0.first("SELECT COUNT(*) FROM signInTry") { $0.integer(0) }
      }
      #expect((rows ?? 0) <= 21)
      // The name waits, wherever the right password comes from; other names do not.
      let right = Self.attempt("officer", ExampleService.password, from: "10.9.9.9")
      #expect(try await store.signIn(right, at: ExampleService.noon, work: work) == nil)
      let other = Self.attempt("auditor", ExampleService.password, from: "10.9.9.9")
      let inside = try await store.signIn(other, at: ExampleService.noon, work: work)
      #expect(inside != nil)
      // Half an hour later the right password is taken again, and the audit tells of the wait once.
      let later = Moment(seconds: ExampleService.noon.seconds + SignInTries.seconds + 1)
      let back = try await store.signIn(right, at: later, work: work)
      #expect(back != nil)
      let told = try await store.desk(of: .system, now: { later }).audit(limit: 50)
        .filter { $0.sentence.contains("Signing in as officer failed 10 times") }
      #expect(told.count == 1)
      let failures = try await store.desk(of: .system, now: { later }).audit(limit: 50)
        .count { $0.sentence == "Signing in as officer failed." }
      #expect(failures == SignInTries.mostOfName - 1, "each is told until the name waits")
    }
  }

  @Test
  func `an address that tried too many names waits, and other addresses do not`() async throws {
    try await ExampleService.use { service in
      let store = service.store
      for number in 0..<SignInTries.mostOfAddress {
        _ = try await store.signIn(
          Self.attempt("nobody\(number)", "wrong", from: "10.0.0.1"), at: ExampleService.noon,
          work: { _ in false })
      }
      let here = try await store.signIn(
        Self.attempt("auditor", ExampleService.password, from: "10.0.0.1"),
        at: ExampleService.noon, work: { $0() })
      #expect(here == nil)
      let there = try await store.signIn(
        Self.attempt("auditor", ExampleService.password, from: "10.0.0.2"),
        at: ExampleService.noon, work: { $0() })
      #expect(there != nil)
    }
  }

  @Test
  func `beyond so many who wait, the rest are asked to come again`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        for _ in 0..<SignInQueue.most { #expect(await service.site.signIns.enter()) }
        let full = try await opener.post("auditor", ExampleService.password)
        #expect(full.status == .serviceUnavailable)
        #expect(full.text.contains("Try again in a minute"))
        await service.site.signIns.leave()
        #expect(try await opener.post("auditor", ExampleService.password).status == .seeOther)
        #expect(try await opener.post("auditor", "wrong").status == .unprocessableContent)
        #expect(try await opener.post("auditor", ExampleService.password).status == .seeOther)
      }
    }
  }

  @Test
  func `a new password is taken from whoever knows the old one, and ends other sessions`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let here = try await opener.signIn(.of(.auditor))
        let there = try await opener.signIn(.of(.auditor))
        let new = "seven wet umbrellas"
        for (old, first, second, words) in [
          ("wrong", new, new, "This is not your password"),
          (ExampleService.password, new, "other", "are not the same"),
          (ExampleService.password, "short", "short", "12 characters or more"),
          (ExampleService.password, "passwordpassword", "passwordpassword", "too easy"),
          (
            ExampleService.password, ExampleService.password, ExampleService.password,
            "is the one that you have"
          ),
        ] {
          let answer = try await here.post(
            "/account/password", ["old": old, "new": first, "again": second])
          #expect(answer.status == .unprocessableContent)
          #expect(answer.text.contains(words))
        }
        let changed = try await here.post(
          "/account/password", ["old": ExampleService.password, "new": new, "again": new])
        #expect(changed.headers[.location] == "/account?done=password-changed")
        #expect(try await here.get("/").status == .ok)
        // What is sent after the session ran out is kept as a draft; passwords are not.
        _ = try await service.store.engine.write {
          try $0.run("UPDATE session SET seenAt = ?", [.text("2026-03-31T06:00:00Z")])
        }
        let late = try await here.post("/account/password", ["old": new, "new": "x", "again": "x"])
        #expect(late.headers[.location] == "/sign-in")
        let drafts = try await service.store.engine.read {
          try $0.first("SELECT COUNT(*) FROM draft") { $0.integer(0) }
        }
        #expect(drafts == 0)
        #expect(try await there.get("/").status == .seeOther)
        #expect(
          try await opener.post("auditor", ExampleService.password).status == .unprocessableContent)
        _ = try await opener.signIn(.of(.auditor), password: new)
      }
    }
  }
}

/// How many do something at the same time, and how many did at most.
private final class ActiveCount: Sendable {
  private let counts = Mutex((now: 0, most: 0))

  var most: Int { counts.withLock { $0.most } }

  func begin() {
    counts.withLock { counts in
      counts.now += 1
      counts.most = max(counts.most, counts.now)
    }
  }

  func end() { counts.withLock { $0.now -= 1 } }
}
