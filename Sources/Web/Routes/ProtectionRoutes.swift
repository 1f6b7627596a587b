import Care
import Hummingbird
import Pages
import Store

/// How closely records are kept, and who opened a restricted one for a reason.
enum ProtectionRoutes {
  static let all: [Route] =
    [
      .child(.protect, .get, "/protection", "the protection of the record") { asked, child in
        .page(ProtectionPage(child, on: asked.today))
      },
      .service(.seeOpenings, .get, "/openings", openings),
      .service(.seeOpenings, .get, "/openings/:opening", opening),
      .service(.seeOpenings, .post, "/openings/:opening", judge),
      .service(.seeOpenings, .get, "/conflicts") { asked in
        .page(
          ConflictsPage(
            try await asked.desk.conflicts(on: asked.today), names: try await asked.names()))
      },
    ] + protecting.routes + conflicts.routes
    + ending.routes.map { route in
      route.answering { ConflictForm.ending($0.conflict, of: $1) == nil ? .notFound : nil }
    }

  private static let protecting = ChildFormRoutes<ProtectionForm>(
    act: .protect, path: "/protection/change", purpose: "protecting the record",
    notice: .protection, then: { Link("Protection of the record", to: .protection($0.key)) },
    form: { asked, child in
      let names = try await asked.site.store.accounts().map(\.user.name)
      return ProtectionForm(child, by: asked.user, accounts: Set(names), on: asked.today)
    })

  private static let conflicts = ChildFormRoutes<ConflictForm>(
    act: .protect, path: "/conflicts/new", purpose: "a conflict of interest",
    notice: .conflict, then: { _ in Link("Children", to: .children) },
    form: { asked, _ in
      ConflictForm.declaring(
        accounts: try await asked.site.store.accounts().map(\.user), on: asked.today)
    })

  private static let ending = ChildFormRoutes<ConflictForm>(
    act: .protect, path: "/conflicts/:conflict", purpose: "the end of a conflict of interest",
    notice: .conflictEnded,
    then: { Link("Protection of the record", to: .protection($0.key)) },
    form: { ConflictForm.ending($0.conflict, of: $1) })

  @Sendable private static func openings(_ asked: Asked) async throws -> Answer {
    .page(
      OpeningsPage(
        try await asked.desk.openings(on: asked.today), names: try await asked.names(),
        on: asked.today))
  }

  private static func seen(_ asked: Asked) async throws -> SeenOpening? {
    let number = asked.parameters.get("opening").flatMap(Int64.init)
    return try await asked.desk.openings(on: asked.today).first { $0.id.number == number }
  }

  @Sendable private static func opening(_ asked: Asked) async throws -> Answer {
    guard let seen = try await seen(asked) else { return .notFound }
    return .page(try await page(asked, seen))
  }

  private static func page(
    _ asked: Asked, _ seen: SeenOpening, problem: String? = nil
  ) async throws -> OpeningPage {
    let name = seen.opening.value.userName
    return OpeningPage(
      seen, name: try await asked.names()[name] ?? name,
      viewings: try await asked.desk.viewings(during: seen), for: asked.user, problem: problem)
  }

  @Sendable private static func judge(_ asked: Asked) async throws -> Answer {
    guard let seen = try await seen(asked) else { return .notFound }
    let answer = asked.sent.text("wasJustified")
    guard ["yes", "no"].contains(answer) else {
      return .page(
        try await page(asked, seen, problem: "Say whether the reason was good"),
        status: .unprocessableContent)
    }
    do {
      try await asked.desk.judge(
        seen, wasJustified: answer == "yes", once: SaveKey(asked.sent.text("save")))
      return .done(.openings, .opening)
    } catch let breach as Breach {
      return .page(
        try await page(asked, seen, problem: breach.sentence),
        status: .unprocessableContent)
    }
  }
}

extension Asked {
  /// The number of a conflict of interest in the address.
  fileprivate var conflict: Int64? { parameters.get("conflict").flatMap(Int64.init) }
}
