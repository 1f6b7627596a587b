import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Visits, contacts and midpoint checks.
enum OversightRoutes {
  static let all: [Route] =
    visits.routes + midpoints.routes

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
}
