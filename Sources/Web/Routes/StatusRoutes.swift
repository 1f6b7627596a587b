import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// How Heard itself stands, for administrators.
enum StatusRoutes {
  static let all: [Route] = [.service(.seeStatus, .get, "/status", status)]

  @Sendable private static func status(_ asked: Asked) async throws -> Answer {
    let store = asked.site.store
    let standing = try await store.standing()
    let upkeep = try await store.upkeep()
    let facts: [(name: String, value: String)] =
      [
        ("Schema of the database", "\(standing.schema)"),
        ("Entries of the audit", "\(standing.entries)"),
        ("Last hash of the audit", standing.head),
        ("Last entry", standing.lastEntryAt?.inWords ?? "none"),
        (
          "Papers are looked through for viruses", asked.site.settings.scanner == nil ? "no" : "yes"
        ),
      ] + upkeep.map { (name(of: $0.kind, isLast: true), $0.lastGood?.endedAt.inWords ?? "none") }
    let warnings = upkeep.compactMap { standing in
      standing.last.flatMap { $0.isGood ? nil : "The last \(word(for: $0.kind)) failed." }
    }
    let rows = try await store.upkeepRuns(newest: 50).map { run in
      StatusPage.Row(
        what: name(of: run.kind, isLast: false), at: run.endedAt.inWords, isGood: run.isGood,
        sentence: run.sentence)
    }
    return .page(StatusPage(facts: facts, warnings: warnings, rows: rows))
  }

  private static func word(for kind: UpkeepRun.Kind) -> String {
    switch kind {
    case .backup: "backup"
    case .drill: "restore drill"
    case .counting: "counting ahead for the annual report"
    }
  }

  private static func name(of kind: UpkeepRun.Kind, isLast: Bool) -> String {
    let word = word(for: kind)
    return isLast ? "Last good \(word)" : word.prefix(1).uppercased() + word.dropFirst()
  }
}
