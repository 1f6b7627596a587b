import Care
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Web

@Suite("Rows of other children")
struct OtherChildsRowsTests {
  @Test
  func `a row of another child is not found under one's own child, by anybody`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let routes = Site.routes.filter(\.namesRow)
        #expect(routes.count > 20)
        try await Persona.each { persona in
          let browser = try await opener.signIn(persona)
          for route in routes {
            for row in [ExampleChild.other.key.number, ExampleChild.sealed.key.number, 9_999] {
              let path = route.address(ExampleChild.own.key, row: row)
              let answer =
                route.method == .post ? try await browser.post(path) : try await browser.get(path)
              let isDenied = answer.status == .notFound || answer.status == .forbidden
              #expect(isDenied, "\(persona.user.name) \(route.method) \(path): \(answer.status)")
            }
          }
        }
      }
    }
  }

  @Test
  func `no version is made for somebody round another child`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        for recipient in ["person-2", "person-4", "person-0", "nobody"] {
          let place = "/children/1/reviews/2025-10-20/release/\(recipient)"
          #expect(try await browser.get(place).status == .notFound)
          #expect(try await browser.post(place).status == .notFound)
        }
      }
    }
  }

  @Test
  func `text of a record stays at the desk where its reader may not read it`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      let own = ExampleChild.own
      for (role, readsAll) in [
        (Role.officer, true), (.officerManager, true), (.businessSupport, false),
        (.socialWorker, false), (.teamManager, false), (.auditor, false),
      ] {
        let desk = service.store.desk(of: Persona.of(role).user, now: { ExampleService.noon })
        guard case .open(let child) = try await desk.open(own.key, purpose: "a test") else {
          Issue.record("\(role) opens the record")
          continue
        }
        let texts = child.entries.all(RecordBlock.self).map(\.value.text)
        #expect(texts.contains("A good year at school."))
        #expect(texts.contains(own.undisclosed) == readsAll, "\(role)")
        #expect(texts.contains(own.forNamed) == readsAll, "\(role)")
        #expect(child.entries.all(Visit.self).contains { $0.value.note != nil } == readsAll)
      }
    }
  }

  @Test
  func `whoever is named reads what is for them, and no other text`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      let named = User(name: "nobody", role: .auditor, fullName: "Nobody HERE")
      let desk = service.store.desk(of: named, now: { ExampleService.noon })
      let opening = try await desk.open(ExampleChild.own.key, purpose: "a test")
      guard case .open(let child) = opening else {
        Issue.record("the record opens")
        return
      }
      let texts = child.entries.all(RecordBlock.self).map(\.value.text)
      #expect(texts == ["A good year at school.", ExampleChild.own.forNamed])
    }
  }
}
