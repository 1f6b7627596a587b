import Care
import Hummingbird
import Pages
import Store

/// Figures of others: seen by whoever sees figures, entered and corrected by who answers for them.
enum ReferenceRoutes {
  static let all: [Route] =
    [.service(.seeFigures, .get, "/reference-figures", list)]
    + entering.routes + correcting.routes + takingOut.routes

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    .page(
      ReferencePage(
        try await asked.desk.referenceFigures(), told: try await asked.desk.referenceChanges(),
        names: try await asked.names(), to: asked.user))
  }

  private static let entering = SettingRoutes<ReferenceForm>(
    act: .keepReference, path: "/reference-figures/new", notice: .referenceKept,
    form: { asked in
      let subject = ReferenceSubject(rawValue: asked.query.text("about")) ?? .residents
      return ReferenceForm(
        entering: subject, among: try await asked.desk.referenceFigures())
    }, otherwise: place)

  private static let correcting = SettingRoutes<ReferenceForm>(
    act: .keepReference, path: "/reference-figures/change", notice: .referenceKept,
    form: { asked in
      let held = try await asked.desk.referenceFigures()
      return held.first { $0.isNamed(in: asked.query) }
        .map { ReferenceForm(correcting: $0, among: held) }
    }, otherwise: place)

  private static let takingOut = SettingRoutes<ReferenceTakingOut>(
    act: .keepReference, path: "/reference-figures/take-out", notice: .referenceTakenOut,
    form: { asked in
      try await asked.desk.referenceFigures().first { $0.isNamed(in: asked.query) }
        .map(ReferenceTakingOut.init)
    }, otherwise: place)

  @Sendable private static func place(_ asked: Asked) -> Place { .reference }
}
