import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Setting a policy on screen")
struct SettingPoliciesJourney {
  private static let path = "/policies/disputes.all-working-days"

  private static func fields(_ value: String, from year: Int, _ why: String) -> [String: String] {
    ["value": value, "from-day": "1", "from-month": "4", "from-year": "\(year)", "why": why]
  }

  @Test
  func `a value is looked at, holds from its day on, and the page says who set it and why`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        let before = try await head.get(Self.path).text
        #expect(before.contains("Nothing is set: it is as Heard has it."))
        #expect(before.contains("IRO Handbook") || before.contains("regulation"))
        let asked = Self.fields("15", from: 2027, "The protocol was agreed anew.")
        let look = try await head.post("\(Self.path)/set", asked)
        #expect(look.status == .ok)
        #expect(look.text.contains("Until the day before") && look.text.contains("15"))
        #expect(try await service.policies().settings.count == 1)
        let saved = try await head.post("\(Self.path)/set", asked.merging(["step": "save"]) { $1 })
        #expect(saved.headers[.location] == "\(Self.path)?done=policy-set")
        let after = try await head.get(Self.path).text
        #expect(after.contains("15, not yet") && after.contains("1 April 2027"))
        #expect(after.contains("setting a policy: The protocol was agreed anew."))
        let policies = try await service.policies()
        #expect(policies.count(.disputeDays, on: .on("2027-03-31")) != 15)
        #expect(policies.count(.disputeDays, on: .on("2027-04-01")) == 15)
        let verification = try await service.store.verify()
        #expect(verification.faults.isEmpty)
      }
    }
  }

  @Test
  func `what cannot be is told beside its field, and a day that is past is pointed out`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let administrator = try await opener.signIn(.of(.administrator))
        let answer = try await administrator.post(
          "\(Self.path)/set", Self.fields("many", from: 2027, ""))
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Enter an answer: why?"))
        let wrong = try await administrator.post(
          "\(Self.path)/set", Self.fields("many", from: 2027, "A trial."))
        #expect(wrong.text.contains("id=\"value-problem\"") && wrong.text.contains("whole number"))
        let past = try await administrator.post(
          "\(Self.path)/set", Self.fields("15", from: 2025, "A trial."))
        #expect(past.text.contains("That day is not in the future."))
        #expect(try await administrator.get("/policies").text.contains("/status"))
      }
    }
  }

  @Test
  func `what was set by mistake is taken back for a reason, and what held before it holds again`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        for (year, value) in [(2024, "15"), (2025, "25")] {
          let asked = Self.fields(value, from: year, "As agreed.").merging(["step": "save"]) { $1 }
          _ = try await head.post("\(Self.path)/set", asked)
        }
        let place = "\(Self.path)/take-back?from=2025-04-01"
        #expect(try await head.post(place).status == .unprocessableContent)
        let gone = try await head.post(place, ["why": "The wrong year.", "step": "save"])
        #expect(gone.headers[.location] == "\(Self.path)?done=policy-taken-back")
        let policies = try await service.policies()
        #expect(policies.count(.disputeDays, on: .on("2025-04-01")) == 15)
        #expect(try await head.get(Self.path).text.contains("The wrong year."))
        // What is not set cannot be taken back: the page of the policy says what is.
        #expect(try await head.get(place).headers[.location] == Self.path)
      }
    }
  }

  @Test
  func `an IRO reads what is set, and nobody but the head of service and administrators sets it`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        for persona in Persona.all {
          let browser = try await opener.signIn(persona)
          let may = [Role.headOfService, .administrator].contains(persona.user.role)
          let sees =
            may
            || [.officer, .officerManager, .businessSupport, .auditor, .analyst]
              .contains(persona.user.role)
          #expect((try await browser.get("/policies").status == .ok) == sees)
          #expect((try await browser.get("\(Self.path)/set").status == .ok) == may)
          let page = try await browser.get(Self.path)
          #expect(page.text.contains("/set\"") == may, "\(persona.user.name)")
        }
      }
    }
  }

  @Test
  func `of two who set the same policy the second is told`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        let other = try await opener.signIn(.of(.administrator))
        let was = try #require(
          SignedInClient.value(of: "was", in: try await other.get("\(Self.path)/set").text))
        let asked = Self.fields("15", from: 2027, "Agreed.").merging(["step": "save"]) { $1 }
        _ = try await head.post("\(Self.path)/set", asked)
        let late = Self.fields("10", from: 2028, "Agreed.").merging(["step": "save", "was": was]) {
          $1
        }
        let answer = try await other.post("\(Self.path)/set", late)
        #expect(answer.status == .conflict)
        #expect(answer.text.contains("Somebody else changed this"))
      }
    }
  }
}

extension ExampleService {
  fileprivate func policies() async throws -> Policies {
    try await store.desk(of: .system, now: { Self.noon }).policies()
  }
}
