import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

/// No record leaves in any other way than by a version that a second person let out.
@Suite("What leaves as a file")
struct LeavingAsAFileTests {
  /// Where files come from: a list of children, the numbers of those among whom a lot fell, a paper that
  /// was put to the record, a released copy; and lists of the service's own rows.
  private static let files = Set(ServiceSubject.allCases.map(\.file.address)).union([
    "/children.csv", "/service/audits/:drawing/population.csv",
    "/children/:child/papers/:paper/file",
    "/children/:child/reviews/:day/release/:recipient/copy",
    "/children/:child/escalations/:escalation/pack/copy",
  ])

  private static let place = "/children/1/reviews/\(ExampleChild.heldOn)/release"

  @Test
  func `files come from a few addresses alone, and none but a copy holds the text of a record`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        try await Persona.each { persona in
          let browser = try await opener.signIn(persona)
          for route in Site.routes where route.path != "/sign-out" {
            for child in ExampleChild.all {
              let path = route.address(child.key)
              let answer =
                route.method == .post
                ? try await browser.post(path, route.fields) : try await browser.get(path)
              guard answer.headers[.contentDisposition] != nil else { continue }
              #expect(Self.files.contains(route.path), "\(route.path) gives a file out")
              for word in ["A good year at school.", child.undisclosed, child.forNamed, child.note]
              {
                #expect(!answer.text.contains(word), "\(route.path) tells \(word)")
              }
              guard case .child = route.need else { break }
            }
          }
        }
      }
    }
  }

  @Test
  func `a copy is a file of what was let out, for its reader, and of nothing else`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let path = "\(Self.place)/child/copy?how=downloaded"
        for persona in Persona.all {
          let answer = try await opener.signIn(persona).get(path)
          let may = [Role.officer, .officerManager, .headOfService, .businessSupport]
            .contains(persona.user.role)
          #expect((answer.headers[.contentDisposition] != nil) == may, "\(persona.user.name)")
          #expect(answer.text.contains("A good year at school.") == may)
          for word in [ExampleChild.own.undisclosed, ExampleChild.own.forNamed] {
            #expect(!answer.text.contains(word), "\(persona.user.name)")
          }
        }
        // What was let out is not what is there now: there is no copy until it is let out again.
        let block = RecordBlock.with {
          $0.heldOn = ExampleChild.heldOn
          $0.theme = "Home"
          $0.text = "Something new."
          $0.audience = .everyone
        }
        try await service.store.desk(of: .system, now: { ExampleService.noon }).enter(
          [EntrySet(ExampleChild.own.localIdentifier, [EntryChange(adding: block)])],
          purpose: "example")
        #expect(try await opener.signIn(.of(.officerManager)).get(path).status == .notFound)
      }
    }
  }

  @Test
  func `for whom nothing was let out there is no copy, at any step before it`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      guard case .open(let child) = try await desk.open(ExampleChild.own.key, purpose: "a test")
      else { return }
      let codes = child.recipients(on: ExampleService.today).map(\.code).filter { $0 != "child" }
      #expect(codes.count > 1)
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        let mia = try await opener.signIn(.of(.officerManager))
        func noCopy(_ code: String, _ step: String) async throws {
          for browser in [ana, mia] {
            for how in ["", "?how=printed", "?how=downloaded"] {
              let answer = try await browser.get("\(Self.place)/\(code)/copy\(how)")
              #expect(answer.status == .notFound, "\(code), \(step)")
              #expect(!answer.text.contains("A good year"))
            }
          }
        }
        for code in codes {
          try await noCopy(code, "nothing is prepared")
          _ = try await mia.post("\(Self.place)/\(code)/let-out")
          _ = try await mia.post("\(Self.place)/\(code)/give", ["how": "printed"])
          try await noCopy(code, "nothing was prepared that could be let out")
          #expect(
            try await ana.post("\(Self.place)/\(code)", ["do": "ready"]).status == .seeOther)
          _ = try await ana.post("\(Self.place)/\(code)/let-out")
          _ = try await ana.post("\(Self.place)/\(code)/give", ["how": "printed"])
          try await noCopy(code, "it waits for a second person")
          #expect(try await mia.post("\(Self.place)/\(code)/let-out").status == .seeOther)
          try await noCopy(code, "it is let out, and not given")
        }
      }
    }
  }
}
