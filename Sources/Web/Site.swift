package import Hummingbird
import HTTPTypes
package import Logging
import NIOPosix
import ServiceLifecycle
package import Store

/// The site: its routes as a table, one line an area, and what stands round each of them.
package struct Site: Sendable {
  let store: Store
  let settings: SiteSettings
  let assets: Assets
  /// Two at a time: a check of a password takes 128 MiB.
  let hashing = NIOThreadPool(numberOfThreads: 2)
  let signIns = SignInQueue()
  let figures = FigureShelf()
  let metrics = MetricsBook()
  let logger: Logger

  /// Makes a site over an open database; throws ``AssetsMissing`` without its style sheet.
  package init(store: Store, settings: SiteSettings, logger: Logger) throws {
    self.store = store
    self.settings = settings
    self.logger = logger
    assets = try Assets(folder: settings.assets)
    hashing.start()
  }

  /// Where passwords are checked: on threads of their own.
  var hardWork: Store.HardWork {
    { [hashing] body in try await hashing.runIfActive { body() } }
  }

  /// Every address, by area.
  package static let routes: [Route] =
    AccountRoutes.all
    + HelpRoutes.all
    + HomeRoutes.all
    + ChildRoutes.all
    + OversightRoutes.all
    + QualityRoutes.all
    + AuditRoutes.all
    + ReviewRoutes.all
    + ReviewRecordRoutes.all
    + RegisterRoutes.all
    + AdmissionRoutes.all
    + OfficerRoutes.all
    + PeopleRoutes.all
    + ForSeveralRoutes.all
    + SavedViewRoutes.all
    + DecisionRoutes.all
    + ProtectionRoutes.all
    + ChallengeRoutes.all
    + EscalationRoutes.all
    + FigureRoutes.all
    + ReferenceRoutes.all
    + PolicyRoutes.all
    + ReleaseRoutes.all
    + PaperRoutes.all
    + ServiceRoutes.all
    + StatusRoutes.all

  /// The router that answers every request, with what is done to all answers round it.
  package func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self)
    router.add(middleware: RequestLog(logger: logger))
    router.add(middleware: RequestCount(metrics: metrics))
    router.add(middleware: SecurityHeaders(isSecure: settings.isSecure))
    router.add(middleware: FaultPages(site: self))
    for route in Self.routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await Reception(site: self, route: route).answer(request, context)
      }
    }
    router.on("/assets/:file", method: .get) { request, context in
      guard let answer = assets.answer(context.parameters.get("file") ?? "", to: request) else {
        throw HTTPError(.notFound)
      }
      return answer
    }
    Health(site: self).add(to: router)
    return router
  }

  /// The program that serves the site until it is told to stop; what is under way is finished.
  ///
  /// Metrics, where they are wanted, are served at an address of their own; upkeep goes on beside both.
  package func application(
    at address: NetworkAddress, metricsAt metrics: NetworkAddress? = nil, upkeep: Upkeep? = nil
  ) -> some ApplicationProtocol {
    var services: [any Service] = upkeep.map { [UpkeepService(upkeep: $0)] } ?? []
    if let metrics {
      services.append(
        Application(
          router: Health(site: self).metricsRouter,
          configuration: .init(address: .hostname(metrics.host, port: metrics.port)),
          logger: logger))
    }
    return Application(
      router: router(),
      configuration: .init(address: .hostname(address.host, port: address.port)),
      services: services, logger: logger)
  }
}

/// Where a program listens: the machine's own name or number, and a port.
package struct NetworkAddress: Hashable, Sendable {
  package let host: String
  package let port: Int

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }
}
