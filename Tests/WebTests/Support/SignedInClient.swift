import Care
import Hummingbird
import HummingbirdTesting
import Foundation
import HTTPTypes
import NIOCore
import Pages
import Testing

@testable import Web

/// A browser in which somebody is signed in: it keeps the cookie and sends the token with every form.
struct SignedInClient: Sendable {
  let client: any TestClientProtocol
  let cookie: String
  let token: String

  /// Opens the site and hands out browsers.
  static func with(
    _ service: ExampleService, _ body: @Sendable (Opener) async throws -> Void
  ) async throws {
    let app = Application(router: service.site.router(), logger: service.log.logger)
    try await app.test(.router) { client in try await body(Opener(client: client)) }
  }

  /// Signs people in.
  struct Opener: Sendable {
    let client: any TestClientProtocol

    func signIn(
      _ persona: Persona, password: String = ExampleService.password
    ) async throws -> SignedInClient {
      let answer = try await post(persona.user.name, password)
      #expect(answer.status == .seeOther)
      let cookie = try #require(
        answer.headers[values: .setCookie].first { $0.hasPrefix("heard=") }?
          .prefix { $0 != ";" }.description)
      let page = try await client.execute(uri: "/account", method: .get, headers: [.cookie: cookie])
      let token = try #require(SignedInClient.value(of: "token", in: String(buffer: page.body)))
      return SignedInClient(client: client, cookie: cookie, token: token)
    }

    /// Sends the sign-in form as a browser does.
    func post(_ name: String, _ password: String, code: String = "") async throws -> TestResponse {
      let page = try await client.execute(uri: "/sign-in", method: .get)
      let form = try #require(SignedInClient.value(of: "form", in: String(buffer: page.body)))
      return try await client.execute(
        uri: "/sign-in", method: .post,
        headers: [.cookie: "heard-form=\(form)"],
        body: ByteBuffer(
          string:
            "form=\(form)&name=\(name)&password=\(password.replacing(" ", with: "+"))&code=\(code)&then="
        ))
    }
  }

  func get(_ path: String) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
  }

  /// Sends a form; `token` is the page's own unless another is given.
  func post(
    _ path: String, _ fields: [String: String] = [:], token other: String? = nil
  ) async throws -> TestResponse {
    let all = fields.merging(["token": other ?? token]) { first, _ in first }
    let body = all.map { "\($0.key.inAddress)=\($0.value.inAddress)" }.joined(separator: "&")
    return try await client.execute(
      uri: path, method: .post, headers: [.cookie: cookie], body: ByteBuffer(string: body))
  }

  /// What a hidden field of a page holds.
  static func value(of name: String, in html: String) -> String? {
    guard let start = html.range(of: "name=\"\(name)\" value=\"") else { return nil }
    return html[start.upperBound...].prefix { $0 != "\"" }.description
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
}
