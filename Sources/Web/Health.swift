import Hummingbird
import HTTPTypes
import Logging
import Store

/// What machines ask: whether the process lives, whether it can work, and its metrics.
struct Health: Sendable {
  let site: Site

  /// Whether the process answers, and whether it can work with its database: for the proxy in front.
  func add(to router: Router<SiteContext>) {
    router.on("/health/live", method: .get) { _, _ in Health.said("live", .ok) }
    router.on("/health/ready", method: .get) { _, _ in await ready }
  }

  /// A router of its own for metrics, which listens where browsers do not reach.
  var metricsRouter: Router<SiteContext> {
    let router = Router(context: SiteContext.self)
    let page = MetricsPage(store: site.store, metrics: site.metrics, now: site.settings.now)
    router.on("/metrics", method: .get) { _, _ in
      let text = await page.text
      return Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: .init(byteBuffer: .init(string: text)))
    }
    add(to: router)
    return router
  }

  private var ready: Response {
    get async {
      switch await site.store.readiness() {
      case .ready: return Health.said("ready", .ok)
      case .unreachable(let fault):
        site.logger.error("not ready", metadata: ["fault": "\(fault.sentence)"])
        return Health.said("the database does not answer", .serviceUnavailable)
      case .otherSchema(let held, let known):
        return Health.said(
          "the database has schema \(held), and this program works with \(known)",
          .serviceUnavailable)
      }
    }
  }

  private static func said(_ words: String, _ status: HTTPResponse.Status) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: .init(string: words + "\n")))
  }
}
