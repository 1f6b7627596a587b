import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Visits, contacts and midpoint checks.
enum OversightRoutes {
  static let all: [Route] =
    visits.routes + midpoints.routes + answers.routes + [
      .service(.seeChildren, .get, "/changes") { asked in
        .page(ChangesPage(try await asked.desk.register(on: asked.today)))
      }
    ]

  private static let visits = EntryRoutes<Visit>(
    .oversee, "/visits/new", "recording a visit", notice: .visit,
    done: { .child($0.key, .visits) },
    form: { asked, _ in RecordVisitPage.form(of: asked.user, on: asked.today) },
    page: { RecordVisitPage($1, $2, on: $0.today) })

  private static let midpoints = EntryRoutes<MidpointCheck>(
    .oversee, "/midpoints/new", "recording a midpoint check", notice: .midpoint,
    done: { .child($0.key, .visits) },
    form: { asked, _ in RecordMidpointPage.form(of: asked.user, on: asked.today) },
    page: { RecordMidpointPage($1, $2, on: $0.today) })

  private static let answers = EntryRoutes<ChangeAnswer>(
    .oversee, "/changes/answer", "answering a change", notice: .change, done: { _ in .today },
    form: { asked, _ in AnswerChangePage.form(of: asked.user, asked.query, on: asked.today) },
    page: { AnswerChangePage($1, $2, on: $0.today) })
}
