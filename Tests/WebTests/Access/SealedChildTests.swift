import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Sealed children in lists, searches and figures")
struct SealedChildTests {
  @Test
  func `a brother's record does not name a sealed child to whoever may not know of it`()
    async throws
  {
    try await ExampleService.use { service in
      let (own, sealed) = (ExampleChild.own, ExampleChild.sealed)
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      var record = own.record
      record.child?.siblings = [sealed.localIdentifier, ExampleChild.other.localIdentifier]
      _ = try await desk.receive(
        [ReceivedReturn(register: [(own.localIdentifier, record)])], purpose: "example")
      try await SignedInClient.with(service) { opener in
        for (role, knows) in [
          (Role.officer, false), (.officerManager, false), (.businessSupport, false),
          (.headOfService, true),
        ] {
          let page = try await opener.signIn(.of(role)).get("/children/1/people").text
          #expect(page.contains(sealed.name) == knows, "\(role)")
          #expect(!page.contains(sealed.localIdentifier))
          let refusals = page.split(separator: "whose record you may not see").count - 1
          #expect(refusals == (role == .officer ? 1 : 0), "\(role)")
        }
      }
    }
  }

  @Test
  func `no list, search or row behind a figure tells of a sealed child, by name or by number`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      let sealed = ExampleChild.sealed
      try await SignedInClient.with(service) { opener in
        for persona in Persona.all where persona.user.role != .headOfService {
          let browser = try await opener.signIn(persona)
          var pages: [TestResponse] = []
          for path in [
            "/", "/children", "/children.csv", "/decisions", "/challenges", "/changes", "/officers",
            "/officers/2", "/releases", "/openings", "/conflicts", "/figures",
            "/figures/of/reviews.held_monthly_mean/rows?year=2025-26",
            "/figures/of/population.in_care/rows?year=2025-26",
          ] { pages.append(try await browser.get(path)) }
          for list in WorkList.allCases {
            pages.append(try await browser.get("/work/\(list.rawValue)"))
          }
          for text in [sealed.localIdentifier, sealed.name, "Zebedee4"] {
            pages.append(try await browser.post("/children/find", ["name": text]))
          }
          for page in pages {
            for word in [sealed.name, sealed.localIdentifier, "/children/4"] {
              // What was searched for stands in no answer.
              #expect(!page.text.contains(word), "\(persona.user.name) sees \(word)")
            }
            #expect(!page.text.contains("row is of records"))
          }
        }
        let head = try await opener.signIn(.of(.headOfService))
        #expect(try await head.get("/children").text.contains(sealed.name))
      }
    }
  }

  @Test
  func `whoever imports a return gets no finding about a sealed record`() async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let sealed = try await desk.sealedIdentifiers()
      #expect(sealed == [ExampleChild.sealed.localIdentifier])
    }
  }
}
