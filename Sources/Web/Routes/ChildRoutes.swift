import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The list of children and a child's record.
enum ChildRoutes {
  static let all: [Route] =
    [
      .service(.seeChildren, .get, "/children", list),
      .service(.seeChildren, .get, "/children.csv", file),
      .service(.seeChildren, .post, "/children/find", find),
      .child(.read, .get, "", "the overview", overview),
      .child(.read, .get, "/history", "the history", history),
      .signedIn(.post, "/children/:child/open-restricted", openRestricted),
    ]
    + ChildSection.ofRows.map { section in
      .child(.read, .get, section.path, section.rawValue.lowercased()) { asked, child in
        .page(ChildRecordPage(child, section, on: asked.today))
      }
    }

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    .page(
      ChildrenPage(
        filter: filter(asked), lines: try await asked.desk.register(on: asked.today),
        user: asked.user, today: asked.today, views: try await asked.desk.savedViews(),
        officers: try await asked.desk.officers()))
  }

  private static func filter(_ asked: Asked) -> ChildFilter {
    ChildFilter(asked.query, standard: asked.user.officer == nil ? .all : .mine)
  }

  @Sendable private static func file(_ asked: Asked) async throws -> Answer {
    let lines = filter(asked).rows(
      of: try await asked.desk.register(on: asked.today), on: asked.today)
    try await asked.desk.note("A list of children was downloaded.", purpose: "the list of children")
    return .file(
      name: "children.csv", type: "text/csv; charset=utf-8",
      ChildrenFile(lines, on: asked.today).bytes)
  }

  /// Finds children by name or identifier; what was typed stands in no address.
  @Sendable private static func find(_ asked: Asked) async throws -> Answer {
    let found = NameSearch(asked.sent.text("name"))
      .found(in: try await asked.desk.register(on: asked.today))
    if found.count == 1, let only = found.first { return .done(.child(only.key)) }
    return .page(
      ChildrenPage(
        filter: filter(asked), lines: found, user: asked.user, today: asked.today, isSearch: true))
  }

  @Sendable private static func overview(_ asked: Asked, _ child: OpenChild) -> Answer {
    .page(ChildOverviewPage(child, on: asked.today))
  }

  @Sendable private static func history(
    _ asked: Asked, _ child: OpenChild
  ) async throws -> Answer {
    .page(
      ChildHistoryPage(child, try await asked.desk.history(of: child), on: asked.today))
  }

  /// Opens a restricted record for a reason, for 60 minutes.
  @Sendable private static func openRestricted(_ asked: Asked) async throws -> Answer {
    guard let key = asked.childKey else { return .notFound }
    let reason = asked.sent.text("reason")
    do {
      guard try await asked.desk.openRestricted(key, reason: reason) else { return .notFound }
      return .done(.child(key))
    } catch let breach as Breach {
      return .page(
        RestrictedPage(key, reason: reason, problem: breach.sentence),
        status: .unprocessableContent)
    }
  }
}
