/// A report as it was published: frozen with its text and its figures, and never altered afterwards.
package struct Publication: Entry {
  /// Which report: `annual`.
  package var paper: String = ""
  /// The year, month or quarter that it is of: `2022-23`.
  package var period: String = ""
  package var publishedOn: Day = .earliest
  /// The report's text, word for word.
  package var text: String = ""

  package init() {}
}

extension Publication {
  package static var kind: String { "publication" }
  package static var meaning: String { "a report as it was published" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("paper", &paper)
    visitor.field("period", &period)
    visitor.field("publishedOn", &publishedOn)
    visitor.field("text", &text)
  }

  package var day: Day { publishedOn }
  package var sentence: String { "The \(paper) report of \(period) was published and frozen." }

  /// Refuses to alter what was published, and to publish the same report a second time.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard was == nil else { throw Publication.isFrozen }
    let same = grounds.service.all(Publication.self).count {
      $0.value.paper == paper && $0.value.period == period
    }
    guard same <= 1 else {
      throw Breach(
        "The \(paper) report of \(period) is frozen already. What changed since is shown as a "
          + "correction: heard report corrections --year \(period).")
    }
  }

  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) { throw Publication.isFrozen }

  static let isFrozen = Breach(
    "What was published stays as it was. A later correction is shown beside it, never in its place."
  )
}
