import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// What quality assurance keeps in a child's record: audits, early endings, records that were read.
enum QualityRoutes {
  static let all: [Route] =
    newAudits.routes + audits.routes + newEndings.routes + endings.routes + newReadings.routes
    + readings.routes

  private static let newAudits = EntryRoutes<Audit>(
    .audit, "/quality/audits/new", "auditing the file", notice: .audited,
    done: { .child($0.key, .quality) },
    form: { asked, _ in AuditForm.form(of: asked.user, area: area(asked), on: asked.today) },
    page: { AuditForm.page($1, $2, area: area($0), on: $0.today) })

  /// The area for which the file was drawn, as the address says; nil where it says none.
  private static func area(_ asked: Asked) -> AuditArea? {
    AuditArea.allCases.first { $0.rawValue.slug == asked.query.text("area") }
  }

  private static let audits = EntryRoutes<Audit>(
    .audit, at: "/quality/audits/:audit/change", "changing an audit", notice: .audited,
    done: { .child($1.key, .quality) },
    row: { $0.row("audit", of: $1) },
    form: { asked, child in
      let held: Entered<Audit>? = asked.row("audit", of: child)
      return held.map { AuditForm.form(over: $0.value) }
    },
    page: { AuditForm.page($1, $2, key: $0.key("audit"), on: $0.today) })

  private static let newEndings = EntryRoutes<EarlyEnding>(
    .learn, "/quality/endings/new", "recording an early ending", notice: .learnt,
    done: { .child($0.key, .quality) },
    form: { EarlyEndingForm.form(of: $1, on: $0.today) },
    page: { EarlyEndingForm.page($1, $2, on: $0.today) })

  private static let endings = EntryRoutes<EarlyEnding>(
    .learn, at: "/quality/endings/:ending/change", "changing an early ending", notice: .learnt,
    done: { .child($1.key, .quality) },
    row: { $0.row("ending", of: $1) },
    form: { asked, child in
      let held: Entered<EarlyEnding>? = asked.row("ending", of: child)
      return held.map { EarlyEndingForm.form(over: $0.value) }
    },
    page: { EarlyEndingForm.page($1, $2, key: $0.key("ending"), on: $0.today) })

  private static let newReadings = EntryRoutes<Benchmark>(
    .audit, "/quality/readings/new", "reading a review's record", notice: .recordRead,
    done: { .child($0.key, .quality) },
    form: { ReadingForm.form(of: $1, by: $0.user, on: $0.today) },
    page: { ReadingForm.page($1, $2, on: $0.today) })

  private static let readings = EntryRoutes<Benchmark>(
    .audit, at: "/quality/readings/:reading/change", "changing what was seen in a record",
    notice: .recordRead,
    done: { .child($1.key, .quality) },
    row: { $0.row("reading", of: $1) },
    form: { asked, child in
      let held: Entered<Benchmark>? = asked.row("reading", of: child)
      return held.map { ReadingForm.form(of: child, over: $0.value) }
    },
    page: { ReadingForm.page($1, $2, key: $0.key("reading"), on: $0.today) })
}
