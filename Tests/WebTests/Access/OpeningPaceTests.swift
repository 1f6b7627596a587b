import Care
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Store
@testable import Web

@Suite("Very many records opened")
struct OpeningPaceTests {
  private static let ana = User(name: "ana", role: .officer)
  private static func later(_ seconds: Int64) -> Moment {
    Moment(seconds: ExampleService.noon.seconds + seconds)
  }

  @Test
  func `three hundred in an hour are opened, and no more of others`() async {
    let pace = OpeningPace()
    for number in 1...300 {
      let answer = await pace.answer(
        Key(Int64(number)), to: Self.ana, at: Self.later(Int64(number)))
      #expect(answer == .allowed)
    }
    #expect(
      await pace.answer(Key(301), to: Self.ana, at: Self.later(301)) == .refused(isFirst: true))
    #expect(
      await pace.answer(Key(302), to: Self.ana, at: Self.later(302)) == .refused(isFirst: false))
    #expect(await pace.answer(Key(7), to: Self.ana, at: Self.later(303)) == .allowed)
    let ben = User(name: "ben", role: .officer)
    #expect(await pace.answer(Key(301), to: ben, at: Self.later(304)) == .allowed)
    #expect(await pace.answer(Key(301), to: Self.ana, at: Self.later(3_602)) == .allowed)
  }

  @Test
  func `whoever opens too many gets a calm page, and the audit says so once`() async throws {
    try await ExampleService.use { service in
      var store = service.store
      store.pace = OpeningPace(most: 1)
      let site = try Site(
        store: store, settings: service.site.settings, logger: service.log.logger)
      let app = Application(router: site.router(), logger: service.log.logger)
      try await app.test(.router) { client in
        let browser = try await SignedInClient.Opener(client: client).signIn(.of(.headOfService))
        for path in ["/children/1", "/children/1/reviews"] {
          #expect(try await browser.get(path).status == .ok)
        }
        for path in ["/children/2", "/children/2/reviews", "/children/4"] {
          let answer = try await browser.get(path)
          #expect(answer.status == .tooManyRequests)
          #expect(answer.text.contains("You opened very many records"))
          #expect(!answer.text.contains("Quillfeather"))
        }
        #expect(try await browser.get("/children").status == .ok)
      }
      let told = try await store.desk(of: .system, now: { ExampleService.noon }).audit(limit: 50)
        .filter { $0.sentence.contains("more were refused") }
      #expect(told.map(\.signedBy) == ["headofservice"])
    }
  }
}
