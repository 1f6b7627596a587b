import Hummingbird
import HTTPTypes
import Metrics

/// Counts and times each request by the pattern of its route, never by its address.
struct RequestCount: RouterMiddleware {
  typealias Context = SiteContext
  let metrics: MetricsBook

  /// A browser can send any word as a method; only these are told apart.
  private static let methods: Set<String> = ["GET", "HEAD", "POST"]

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let route = context.endpointPath ?? "none"
    guard !route.hasPrefix("/health") else { return response }
    let method = request.method.rawValue
    Counter(
      label: "heard_requests_total",
      dimensions: [
        ("method", Self.methods.contains(method) ? method : "other"), ("route", route),
        ("status", "\(response.status.code)"),
      ], factory: metrics
    ).increment()
    let taken = (ContinuousClock.now - start).components
    Timer(label: "heard_request_seconds", dimensions: [("route", route)], factory: metrics)
      .recordNanoseconds(taken.seconds * 1_000_000_000 + taken.attoseconds / 1_000_000_000)
    return response
  }
}
