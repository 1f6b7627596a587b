package import Care
import HTML

/// Visits to a child, checks at the midpoint, and the officer's work between reviews.
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
        (.oversee, Link("Record a visit or contact", to: .newVisit(child.key))),
        (.oversee, Link("Record a midpoint check", to: .newMidpoint(child.key))),
      ]
    ).node
  }

  private var visits: Node {
    let rows = child.entries.all(Visit.self).map(\.value).sorted { $0.visitedOn > $1.visitedOn }
    return .table(
      "Visits and talks",
      [.init("When"), .init("How"), .init("Alone"), .init("IRO"), .init("Note")],
      rows.map {
        [
          .text($0.visitedOn.inWords),
          .text($0.contactKind?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text($0.wasAlone.map { $0 ? "Yes" : "No" } ?? "Not recorded"),
          .text(child.name(of: $0.officer) ?? "Not recorded"), note($0.note),
        ]
      }, empty: "No visit or talk is recorded.")
  }

  private var checks: Node {
    let rows = child.entries.all(MidpointCheck.self).map(\.value)
      .sorted { $0.checkedOn > $1.checkedOn }
    return .table(
      "Midpoint checks",
      [.init("When"), .init("How the plan goes on"), .init("IRO"), .init("Note")],
      rows.map {
        [
          .text($0.checkedOn.inWords),
          .text($0.progress?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(child.name(of: $0.officer) ?? "Not recorded"), note($0.note),
        ]
      }, empty: "No midpoint check is recorded.")
  }

  private var footprints: Node {
    let rows = child.entries.all(Footprint.self).map(\.value).sorted { $0.doneOn > $1.doneOn }
    return .table(
      "The officer's work between reviews", [.init("When"), .init("What"), .init("Note")],
      rows.map {
        [
          .text($0.doneOn.inWords),
          .text($0.footprintKind?.rawValue.uppercasedFirst ?? "Not recorded"), note($0.note),
        ]
      }, empty: "Nothing is recorded.")
  }

  private func note(_ text: String?) -> Node { text.map { .written($0) } ?? "–" }
}

extension Place {
  package static func newVisit(_ child: Key<Child>) -> Place { .child(child, under: "visits/new") }
  package static func newMidpoint(_ child: Key<Child>) -> Place {
    .child(child, under: "midpoints/new")
  }
}
