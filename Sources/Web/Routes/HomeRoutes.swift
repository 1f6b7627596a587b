import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Today and its lists.
enum HomeRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/", today),
    .service(.seeChildren, .get, "/work/:list", work),
  ]

  @Sendable private static func today(_ asked: Asked) async throws -> Answer {
    .page(
      TodayPage(
        user: asked.user, work: try await asked.desk.work(on: asked.today),
        sealedOverdue: try await asked.desk.sealedOverdue(on: asked.today),
        openings: Access.permits(.seeOpenings, by: asked.user)
          ? try await asked.desk.openings(on: asked.today) : nil,
        overdueOpenings: try await asked.desk.overdueOpenings(on: asked.today),
        put: try await asked.desk.challengesPut(on: asked.today)))
  }

  @Sendable private static func work(_ asked: Asked) async throws -> Answer {
    guard let list = WorkList(rawValue: asked.parameters.get("list") ?? "") else {
      return .notFound
    }
    let lines = try await asked.desk.register(on: asked.today, having: list)
    return .page(
      WorkPage(
        list, lines: lines, today: asked.today, page: Int(asked.query.text("page")) ?? 1))
  }
}
