package import Care
package import HTML

/// How closely a child's record is kept, who must keep away, and who opened it for a reason.
package struct ProtectionPage: Page {
  private let frame: ChildFrame
  private var child: OpenChild { frame.child }

  package init(_ child: OpenChild, on today: Day) { frame = ChildFrame(child, on: today) }

  package var title: String { "Protection of the record" }
  package var area: Area? { .children }
  package var back: Link? { Link("People and siblings", to: .child(child.key, .people)) }

  package func body(in frame: Frame) -> [Node] {
    [
      self.frame.line, .heading(title),
      Beginnings(
        child: child,
        links: [
          (.protect, Link("Restrict or seal the record", to: .protect(child.key))),
          (.protect, Link("Declare a conflict of interest", to: .declareConflict(child.key))),
        ]
      ).node, protections, conflicts, openings,
    ]
  }

  private var protections: Node {
    .table(
      "How the record was kept",
      [.init("How"), .init("From"), .init("Until"), .init("Why"), .init("Named")],
      child.entries.all(RecordProtection.self).map(\.value).sorted { $0.startedOn > $1.startedOn }
        .map {
          [
            .text(($0.tier ?? .standard).rawValue.uppercasedFirst), .text($0.startedOn.inWords),
            .text($0.endedOn?.inWords ?? "Now"), .written($0.reason),
            .text($0.named.joined(separator: ", ").nilIfEmpty ?? "Nobody"),
          ]
        }, empty: "The record is kept like others.")
  }

  private var conflicts: Node {
    .table(
      "Who must keep away", [.init("Who"), .init("Why"), .init("From"), .init("Until")],
      child.entries.all(ConflictOfInterest.self).map { row in
        let conflict = row.value
        return [
          .text(conflict.userName),
          .text(conflict.nature?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(conflict.startedOn.inWords),
          .group([
            .text(conflict.endedOn?.inWords ?? "No end"), " ",
            .element(
              .a, [.class("govuk-link"), .href(Place.endConflict(child.key, row.key).address)],
              ["Change", .unseen(" when it ends for \(conflict.userName)")]),
          ]),
        ]
      }, empty: "No conflict of interest is declared.")
  }

  private var openings: Node {
    .table(
      "Opened for a reason", [.init("When"), .init("Who"), .init("Reason"), .init("Looked at")],
      child.entries.all(EmergencyAccess.self).map(\.value).reversed().map {
        [
          .text($0.openedAt.inWords), .text($0.userName), .written($0.reason),
          .text($0.reviewedOn?.inWords ?? "Not yet"),
        ]
      }, empty: "Nobody opened the record for a reason.")
  }
}

extension Place {
  package static func protection(_ child: Key<Child>) -> Place {
    .child(child, under: "protection")
  }
  package static func protect(_ child: Key<Child>) -> Place {
    .child(child, under: "protection/change")
  }
  package static func endConflict(
    _ child: Key<Child>, _ conflict: Key<ConflictOfInterest>
  ) -> Place { .child(child, under: "conflicts/\(conflict.number)") }
  package static func declareConflict(_ child: Key<Child>) -> Place {
    .child(child, under: "conflicts/new")
  }
}
