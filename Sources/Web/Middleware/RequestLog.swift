import Hummingbird
import HTTPTypes
import Logging

/// Writes a line for each request: its number, the route's pattern and how long it took.
///
/// Addresses stand in it as the routes spell them, with `:child` for the child: no line tells of whom.
struct RequestLog: RouterMiddleware {
  typealias Context = SiteContext
  let logger: Logger

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response = try await next(request, context)
    if let name = HTTPField.Name("X-Request-Number") { response.headers[name] = context.number }
    let path = context.endpointPath ?? "-"
    guard !path.hasPrefix("/health") else { return response }
    let taken = ContinuousClock.now - start
    logger.info(
      "request",
      metadata: [
        "request": "\(context.number)", "method": "\(request.method.rawValue)", "path": "\(path)",
        "status": "\(response.status.code)", "ms": "\(taken.milliseconds)",
      ])
    return response
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
  }
}
