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
        (.audit, Link("Audit the file", to: .newWork(Audit.self, child.key))),
        (.audit, Link("Read a review’s record", to: .newWork(Benchmark.self, child.key))),
        (.learn, Link("Record an early ending", to: .newWork(EarlyEnding.self, child.key))),
      ]
    ).node
  }

  private var audits: Node {
    guard mayAudit || child.may.contains(.oversee) else { return .group([]) }
    return RecordedWorkTable(child: child).node(
      "Audits of the file", [.init("Area"), .init("Grade"), .init("What was found")],
      empty: "The file was not audited."
    ) { (audit: Audit) in
      [
        .text(audit.area?.rawValue.uppercasedFirst ?? "Not recorded"),
        .text(audit.grade?.rawValue.uppercasedFirst ?? "Not graded"), found(audit),
      ]
    }
  }

  private func found(_ audit: Audit) -> Node {
    let facts: [(String, Bool?)] = [
      ("Plan for permanence", audit.planInPlace),
      ("With the permanent carer", audit.withPermanentCarer),
      ("Formally matched", audit.formallyMatched),
      ("Whether the home is right was looked at", audit.arrangementsCovered),
    ]
    let told = facts.compactMap { name, fact in fact.map { "\(name): \($0 ? "yes" : "no")." } }
    let track = audit.track.map { " \($0.inWords)." } ?? ""
    return .written(
      [told.joined(separator: " ") + track, audit.finding ?? ""].filter { !$0.isEmpty }
        .joined(separator: "\n"))
  }

  private var endings: Node {
    RecordedWorkTable(child: child).node(
      "Long-term fostering that ended early", when: "Ended on",
      [.init("Begun on"), .init("Learning about"), .init("What was learnt")], empty: "None."
    ) { (ending: EarlyEnding) in
      [
        .text(ending.placementStartedOn?.inWords ?? "Not recorded"), .text(ending.groups.inWords),
        ending.learning.map { .written($0) } ?? "–",
      ]
    }
  }

  private var readings: Node {
    guard mayAudit || !child.entries.all(Benchmark.self).isEmpty else { return .group([]) }
    return RecordedWorkTable(child: child).node(
      "Records of reviews that were read to compare them", when: "Read on",
      [.init("Review of"), .init("IRO"), .init("Grade"), .init("What was seen")], empty: "None."
    ) { (reading: Benchmark) in
      [
        .text(reading.heldOn.inWords), .text(child.name(of: reading.officer) ?? "Not recorded"),
        .text(reading.grade?.rawValue.uppercasedFirst ?? "Not graded"),
        reading.note.map { .written($0) } ?? "–",
      ]
    }
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
