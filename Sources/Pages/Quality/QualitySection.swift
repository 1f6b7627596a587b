import Care
import HTML

/// Audits of a child's file, long-term fostering that ended early, and records of reviews that were read
/// to compare them.
struct QualitySection {
  let child: OpenChild

  init(_ child: OpenChild) { self.child = child }

  var nodes: [Node] { [beginnings, audits, endings, readings] }

  private var mayAudit: Bool { child.may.contains(.audit) }

  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.audit, Link("Audit the file", to: .newAudit(child.key))),
        (.audit, Link("Read a review’s record", to: .newReading(child.key))),
        (.learn, Link("Record an early ending", to: .newEarlyEnding(child.key))),
      ]
    ).node
  }

  private var audits: Node {
    guard mayAudit || child.may.contains(.oversee) else { return .group([]) }
    let rows = child.entries.all(Audit.self).sorted { $0.value.auditedOn > $1.value.auditedOn }
    return .table(
      "Audits of the file",
      [.init("When"), .init("Area"), .init("Grade"), .init("What was found")],
      rows.map { row in
        [
          changing(row.value.auditedOn, to: mayAudit ? .changeAudit(child.key, row.key) : nil),
          .text(row.value.area?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(row.value.grade?.rawValue.uppercasedFirst ?? "Not graded"), found(row.value),
        ]
      }, empty: "The file was not audited.")
  }

  private func found(_ audit: Audit) -> Node {
    let facts: [(String, Bool?)] = [
      ("Plan for permanence", audit.planInPlace),
      ("With the permanent carer", audit.withPermanentCarer),
      ("Formally matched", audit.formallyMatched),
      ("Whether the home is right was looked at", audit.arrangementsCovered),
    ]
    let told = facts.compactMap { name, fact in fact.map { "\(name): \($0 ? "yes" : "no")." } }
    return .group(
      (told.isEmpty ? [] : [.paragraph(told.joined(separator: " "))])
        + (audit.finding.map { [.written($0)] } ?? []))
  }

  private var endings: Node {
    let mayChange = child.may.contains(.learn)
    let rows = child.entries.all(EarlyEnding.self).sorted { $0.value.endedOn > $1.value.endedOn }
    return .table(
      "Long-term fostering that ended early",
      [.init("Ended on"), .init("Begun on"), .init("Learning about"), .init("What was learnt")],
      rows.map { row in
        [
          changing(
            row.value.endedOn, to: mayChange ? .changeEarlyEnding(child.key, row.key) : nil),
          .text(row.value.placementStartedOn?.inWords ?? "Not recorded"),
          .text(row.value.groups.inWords), row.value.learning.map { .written($0) } ?? "–",
        ]
      }, empty: "None.")
  }

  private var readings: Node {
    let rows = child.entries.all(Benchmark.self).sorted { $0.value.readOn > $1.value.readOn }
    guard mayAudit || !rows.isEmpty else { return .group([]) }
    return .table(
      "Records of reviews that were read to compare them",
      [.init("Read on"), .init("Review of"), .init("IRO"), .init("Grade"), .init("What was seen")],
      rows.map { row in
        [
          changing(row.value.readOn, to: mayAudit ? .changeReading(child.key, row.key) : nil),
          .text(row.value.heldOn.inWords),
          .text(child.name(of: row.value.officer) ?? "Not recorded"),
          .text(row.value.grade?.rawValue.uppercasedFirst ?? "Not graded"),
          row.value.note.map { .written($0) } ?? "–",
        ]
      }, empty: "None.")
  }

  /// The day of a row, which leads to its form where the reader may change it.
  private func changing(_ day: Day, to place: Place?) -> Node {
    place.map { Link(day.inWords, to: $0).node } ?? .text(day.inWords)
  }
}

extension [EndingGroup] {
  /// The groups of learning, in the order of the list.
  var inWords: String {
    isEmpty
      ? "Not recorded"
      : EndingGroup.allCases.filter(contains).map(\.rawValue).joined(separator: "; ")
        .uppercasedFirst
  }
}
