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
    RecordedWorkTable(child: child).node(
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
    RecordedWorkTable(child: child).node(
      "Midpoint checks", [.init("How the plan goes on"), .init("IRO"), .init("Note")],
      empty: "No midpoint check is recorded."
    ) { (check: MidpointCheck) in
      [said(check.progress?.rawValue), said(child.name(of: check.officer)), note(check.note)]
    }
  }

  private var footprints: Node {
    RecordedWorkTable(child: child).node(
      "The officer's work between reviews", [.init("What"), .init("Note")],
      empty: "Nothing is recorded."
    ) { (work: Footprint) in [said(work.footprintKind?.rawValue), note(work.note)] }
  }

  private func said(_ words: String?) -> Node { .text(words?.uppercasedFirst ?? "Not recorded") }
  private func note(_ text: String?) -> Node { text.map { .written($0) } ?? "–" }
}
