import Care
import HTML

/// Visits to a child, checks at the midpoint, and the officer's work between reviews, each with the ways
/// to correct it and to take it out.
struct VisitsSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] { [beginnings, visits, checks, footprints] }

  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.oversee, Link("Record a visit or contact", to: .newWork(Visit.self, child.key))),
        (.oversee, Link("Record a midpoint check", to: .newWork(MidpointCheck.self, child.key))),
        (.oversee, Link("Record work between reviews", to: .newWork(Footprint.self, child.key))),
      ]
    ).node
  }

  private var visits: Node {
    table(
      "Visits and talks", [.init("How"), .init("Alone"), .init("IRO"), .init("Note")],
      empty: "No visit or talk is recorded."
    ) { (visit: Visit) in
      [
        said(visit.contactKind?.rawValue), said(visit.wasAlone.map { $0 ? "Yes" : "No" }),
        said(child.name(of: visit.officer)), note(visit.note),
      ]
    }
  }

  private var checks: Node {
    table(
      "Midpoint checks", [.init("How the plan goes on"), .init("IRO"), .init("Note")],
      empty: "No midpoint check is recorded."
    ) { (check: MidpointCheck) in
      [said(check.progress?.rawValue), said(child.name(of: check.officer)), note(check.note)]
    }
  }

  private var footprints: Node {
    table(
      "The officer's work between reviews", [.init("What"), .init("Note")],
      empty: "Nothing is recorded."
    ) { (work: Footprint) in [said(work.footprintKind?.rawValue), note(work.note)] }
  }

  /// One kind of work, the newest first.
  private func table<W: OfficersWork>(
    _ caption: String, _ columns: [DataTable.Column], empty: String, cells: (W) -> [Node]
  ) -> Node {
    let mayCorrect = child.may.contains(.oversee)
    let rows = child.entries.all(W.self).sorted { $0.value.day > $1.value.day }
    return .table(
      caption, [.init("When")] + columns + (mayCorrect ? [.init("Put right")] : []),
      rows.map { row in
        [.text(row.value.day.inWords)] + cells(row.value) + (mayCorrect ? [ways(row)] : [])
      }, empty: empty)
  }

  private func ways<W: OfficersWork>(_ row: Entered<W>) -> Node {
    let which = " \(W.one.withoutArticle) of \(row.value.day.inWords)"
    return .group([
      link("Correct", which, to: .changeWork(child.key, row.key)), " ",
      link("Withdraw", which, to: .withdrawWork(child.key, row.key)),
    ])
  }

  private func link(_ words: String, _ which: String, to place: Place) -> Node {
    .element(
      .a, [.class("govuk-link"), .href(place.address)], [.text(words), .unseen(which)])
  }

  private func said(_ words: String?) -> Node { .text(words?.uppercasedFirst ?? "Not recorded") }
  private func note(_ text: String?) -> Node { text.map { .written($0) } ?? "–" }
}
