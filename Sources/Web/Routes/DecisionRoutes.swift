import Care
import Hummingbird
import Pages
import Store

/// Decisions of reviews across children, and what became of each.
enum DecisionRoutes {
  static let all: [Route] =
    [.service(.seeChildren, .get, "/decisions", list)] + closing.routes

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    .page(
      DecisionsPage(
        try await asked.desk.decisions(on: asked.today),
        filter: DecisionFilter(asked.query, standard: asked.user.officer == nil ? .all : .mine),
        user: asked.user, on: asked.today))
  }

  private static let closing = ChildFormRoutes<DecisionForm>(
    act: .holdReview, path: "/decisions/:decision/done", purpose: "closing a decision",
    notice: .decision, then: { _ in Link("Decisions", to: .decisions) },
    form: { asked, child in
      let held = try asked.found(ReviewDecision.self, "decision", of: child)
      return DecisionForm(child, decision: held.key.number, on: asked.today)
    })
}
