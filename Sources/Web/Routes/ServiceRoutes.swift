import Care
import Hummingbird
import Pages
import Store

/// The service's own work: its first page, and the lists and forms of each kind of its rows.
enum ServiceRoutes {
  static let all: [Route] =
    [.service(.seeService, .get, "/service", first)]
    + ServiceEntryRoutes<OfficerBook>().routes
    + ServiceEntryRoutes<PostBook>().routes
    + ServiceEntryRoutes<LeaveBook>().routes
    + ServiceEntryRoutes<SupervisionBook>().routes
    + ServiceEntryRoutes<ObservationBook>().routes
    + ServiceEntryRoutes<TrainingBook>().routes
    + ServiceEntryRoutes<ActionBook>().routes
    + ServiceEntryRoutes<ThemeBook>().routes
    + ServiceEntryRoutes<PriorityBook>().routes
    + ServiceEntryRoutes<AchievementBook>().routes
    + ServiceEntryRoutes<FeedbackBook>().routes
    + ServiceEntryRoutes<SurveyAnswerBook>().routes
    + ServiceEntryRoutes<SurveyCommentBook>().routes
    + QuoteRoutes.all

  @Sendable private static func first(_ asked: Asked) async throws -> Answer {
    .page(
      ServicePage(
        try await asked.desk.service(showing: ServicePage.counted, on: asked.today)))
  }
}
