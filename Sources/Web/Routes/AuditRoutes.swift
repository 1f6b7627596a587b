import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Quality assurance across children: files drawn for audit, early endings, records read, and the
/// challenges that show a theme.
enum AuditRoutes {
  static let all: [Route] = [
    .service(.keepAudits, .get, "/service/audits") { asked in
      .page(
        DrawingsPage(
          try await asked.desk.drawings(on: asked.today),
          try await asked.desk.rows(Audit.self, on: asked.today),
          filter: ServiceFilter(asked.query),
          on: asked.today))
    },
    .service(.keepAudits, .get, "/service/audits/draw", begin),
    .service(.keepAudits, .post, "/service/audits/draw", draw),
    .service(.keepAudits, .get, "/service/audits/:drawing", show),
    .service(.keepAudits, .get, "/service/audits/:drawing/population.csv", population),
    .service(.keepAudits, .get, "/service/early-endings") { asked in
      .page(
        EarlyEndingsPage(
          try await asked.desk.rows(EarlyEnding.self, on: asked.today),
          filter: ServiceFilter(asked.query)))
    },
    .service(.keepAudits, .get, "/service/records-read") { asked in
      .page(
        ReadingsPage(
          try await asked.desk.rows(Benchmark.self, on: asked.today), try await service(asked),
          filter: ServiceFilter(asked.query)))
    },
    .service(.seeQuality, .get, "/service/themes/:row/evidence", evidence),
  ]

  /// The service, to name IROs.
  private static func service(_ asked: Asked) async throws -> OpenService {
    try await asked.desk.service(showing: [], on: asked.today)
  }

  /// So many files a month are proposed.
  private static let usual = 10

  private static func taking(_ asked: Asked) -> EntryTaking<AuditDrawing> {
    EntryTaking(asked: asked, localIdentifier: nil, purpose: "drawing files to audit")
  }

  private static func form(_ asked: Asked) async throws -> EntryForm<AuditDrawing> {
    NewDrawingPage.form(try await asked.desk.newDrawing(of: usual, on: asked.today))
  }

  @Sendable private static func begin(_ asked: Asked) async throws -> Answer {
    .page(NewDrawingPage(try await taking(asked).begun(try await form(asked))))
  }

  @Sendable private static func draw(_ asked: Asked) async throws -> Answer {
    switch try await taking(asked).take(try await form(asked)) {
    case .kept:
      let newest = try await asked.desk.drawings(on: asked.today).first
      return .done(newest.map { .drawing($0.row.key) } ?? .drawings, .filesDrawn)
    case .again(let form, let status): return .page(NewDrawingPage(form), status: status)
    }
  }

  /// The drawing that the address names; nil where there is none.
  private static func seen(_ asked: Asked) async throws -> SeenDrawing? {
    let key: Key<AuditDrawing> = asked.key("drawing")
    return try await asked.desk.drawings(on: asked.today).first { $0.row.key == key }
  }

  @Sendable private static func show(_ asked: Asked) async throws -> Answer {
    guard let seen = try await seen(asked) else { return .notFound }
    return .page(DrawingPage(seen, try await service(asked)))
  }

  @Sendable private static func population(_ asked: Asked) async throws -> Answer {
    guard let seen = try await seen(asked) else { return .notFound }
    try await asked.desk.note(
      "The children among whom files to audit were drawn were downloaded, by number.",
      purpose: "the drawing of files to audit")
    return .file(
      name: "population.csv", type: "text/csv; charset=utf-8", PopulationFile(seen).bytes)
  }

  @Sendable private static func evidence(_ asked: Asked) async throws -> Answer {
    let service = try await asked.desk.service(
      showing: [PracticeTheme.kind], on: asked.today)
    let key: Key<PracticeTheme> = asked.key("row")
    guard let theme = service.entries.all(PracticeTheme.self).first(where: { $0.key == key })
    else { return .notFound }
    return .page(
      ThemeEvidencePage(
        theme, try await asked.desk.rows(Escalation.self, on: asked.today),
        try await asked.desk.rows(Intervention.self, on: asked.today),
        page: Int(asked.query.text("page")) ?? 1, on: asked.today))
  }
}
