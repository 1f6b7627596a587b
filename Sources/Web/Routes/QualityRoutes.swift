import Care
import Pages

/// What quality assurance keeps in a child's record: audits, early endings, records that were read.
enum QualityRoutes {
  static let all: [Route] =
    RecordedWorkRoutes<Audit>(notice: .audited, begun: audit).routes
    + RecordedWorkRoutes<EarlyEnding>(notice: .learnt).routes
    + RecordedWorkRoutes<Benchmark>(notice: .recordRead).routes

  /// A new audit, of the area for which the file was drawn, as the address says.
  @Sendable private static func audit(_ asked: Asked, _ child: OpenChild) -> Audit {
    var audit = Audit.begun(for: child, by: asked.user, on: asked.today)
    audit.area = AuditArea.allCases.first { $0.rawValue.slug == asked.query.text("area") }
    return audit
  }
}
