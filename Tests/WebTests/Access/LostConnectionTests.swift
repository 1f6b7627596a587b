import Care
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOPosix
import Store
import Testing

@testable import Web

@Suite("A connection that is lost while something is saved")
struct LostConnectionTests {
  private static func visits(_ service: ExampleService) async throws -> Int {
    let desk = service.store.desk(of: .system, now: { ExampleService.noon })
    return try await desk.entries().all(Visit.self).count { $0.child == ExampleChild.own.key }
  }

  /// Sends bytes to the server, and is gone before it can answer.
  private static func send(_ text: Substring, to port: Int) async throws {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port).get()
    try await channel.writeAndFlush(ByteBuffer(substring: text)).get()
    try await channel.close().get()
  }

  private static func request(_ browser: SignedInClient, _ fields: [String: String]) -> String {
    let body = fields.merging(["token": browser.token]) { $1 }
      .map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    return """
      POST /children/1/visits/new HTTP/1.1\r
      Host: localhost\r
      Cookie: \(browser.cookie)\r
      Content-Type: application/x-www-form-urlencoded\r
      Content-Length: \(body.utf8.count)\r
      \r
      \(body)
      """
  }

  @Test
  func `half a form saves nothing, and a whole one is saved once, however often it comes`()
    async throws
  {
    try await ExampleService.use { service in
      let app = Application(
        router: service.site.router(),
        configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        logger: service.log.logger)
      try await app.test(.live) { client in
        let port = try #require(client.port)
        let browser = try await SignedInClient.Opener(client: client).signIn(.of(.officer))
        let before = try await Self.visits(service)
        let fields = [
          "visitedOn-day": "30", "visitedOn-month": "3", "visitedOn-year": "2026",
          "contactKind": "visit", "save": "lost-on-the-way",
        ]
        let whole = Self.request(browser, fields)
        for length in stride(from: 10, to: whole.utf8.count - 1, by: 40) {
          try await Self.send(whole.prefix(length), to: port)
        }
        #expect(try await Self.visits(service) == before)
        for _ in 0..<10 { try await Self.send(whole[...], to: port) }
        let again = try await browser.post("/children/1/visits/new", fields)
        #expect(again.status == .seeOther)
        #expect(try await Self.visits(service) == before + 1)
        #expect(try await browser.get("/children/1/visits").text.contains("30 March 2026"))
      }
    }
  }
}
