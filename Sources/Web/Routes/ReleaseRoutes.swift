import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Sending records out: a version for each recipient, its release by a second person, its copies.
enum ReleaseRoutes {
  private static let path = "/reviews/:day/release"
  private static let purpose = "sending a record out"

  static let all: [Route] =
    [
      .service(.seeReleases, .get, "/releases", queue),
      .child(.release, .get, path, purpose, overview),
      .child(.release, .post, path, purpose, sentOut),
    ] + versions.routes

  private static let versions = VersionRoutes(
    path: "\(path)/:recipient", kind: .record, what: "a record", maker: maker,
    prepared: { asked, child, maker, handled in
      let code = asked.parameters.get("recipient")
      return child.recipients(on: asked.today).first { $0.code == code }.map {
        maker.prepared(for: $0, handled: handled, sealedBy: Seal.of)
      }
    })

  @Sendable private static func queue(_ asked: Asked) async throws -> Answer {
    .page(
      ReleasesPage(
        try await asked.desk.waitingReleases(on: asked.today), user: asked.user, on: asked.today))
  }

  /// What makes the versions of the review of the address.
  @Sendable private static func maker(_ asked: Asked, _ child: OpenChild) async throws
    -> VersionMaker?
  {
    guard let day = Day(asked.parameters.get("day") ?? ""),
      child.history.reviews.contains(where: { $0.heldOn == day })
    else { return nil }
    return try await asked.desk.versionMaker(of: child, heldOn: day)
  }

  private static func enter(
    _ asked: Asked, _ child: OpenChild, _ change: EntryChange, _ purpose: String
  ) async throws {
    try await asked.desk.enter(
      [EntrySet(child.localIdentifier, [change])], purpose: purpose,
      once: SaveKey(asked.sent.text("save")))
  }

  // MARK: All recipients

  @Sendable private static func overview(
    _ asked: Asked, _ child: OpenChild
  ) async throws -> Answer {
    guard let maker = try await maker(asked, child) else { return .notFound }
    return .page(page(asked, child, maker))
  }

  private static func page(
    _ asked: Asked, _ child: OpenChild, _ maker: VersionMaker, _ breach: Breach? = nil
  ) -> ReleasePage {
    ReleasePage(
      child, heldOn: maker.heldOn,
      versions: maker.prepared(on: asked.today, sealedBy: Seal.of),
      problems: breach.map { FormProblems($0.sentence) } ?? FormProblems(), on: asked.today)
  }

  @Sendable private static func sentOut(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let maker = try await maker(asked, child) else { return .notFound }
    do {
      let versions = maker.prepared(on: asked.today, sealedBy: Seal.of)
      let change = try maker.sentOut(versions, by: asked.user, on: asked.today)
      try await enter(asked, child, change, purpose)
    } catch let breach as Breach {
      return .page(page(asked, child, maker, breach), status: .unprocessableContent)
    }
    return .done(.release(child.key, maker.heldOn), .sentOut)
  }
}
