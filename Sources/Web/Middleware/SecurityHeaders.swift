import Hummingbird
import HTTPTypes

/// Puts on every answer, faults and files too, what keeps browsers from being misused.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = SiteContext
  private static let policyName = HTTPField.Name("Content-Security-Policy")
  private let fields: [(HTTPField.Name, String)]

  init(isSecure: Bool) {
    let policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
      + "object-src 'none'; require-trusted-types-for 'script'"
    var texts = [
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
      ("X-Robots-Tag", "noindex"),
    ]
    if isSecure {
      texts.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
    }
    fields = texts.compactMap { name, text in HTTPField.Name(name).map { ($0, text) } }
  }

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, text) in fields { response.headers[name] = text }
    if response.headers[.contentDisposition] != nil, let name = Self.policyName {
      // A file that a browser opens after all can do nothing.
      response.headers[name] = "default-src 'none'; sandbox"
    }
    return response
  }
}
