import Care
import HTML

/// How many children an IRO would have, beside how many there are now.
struct CaseloadChange: Sendable {
  let name: String
  let caseload: Caseload?
  let room: Int
  let difference: Int
}

/// What giving children to another IRO would do, before it is saved.
struct ReallocationPreview: Preview {
  let from: CaseloadChange
  let to: CaseloadChange
  let on: Day
  let children: [RegisterLine]
  /// Those whose brothers or sisters keep another IRO.
  let apart: Set<Key<Child>>
  /// Those who share the IRO with their parent or their own child.
  let together: Set<Key<Child>>

  init(
    from: CaseloadChange, to: CaseloadChange, on day: Day, children: [RegisterLine],
    apart: Set<Key<Child>>, together: Set<Key<Child>>
  ) {
    self.from = from
    self.to = to
    on = day
    self.children = children
    self.apart = apart
    self.together = together
  }

  var nodes: [Node] {
    [
      .paragraph(
        "\(to.name) becomes the IRO of \(children.count.children) of \(from.name) from "
          + "\(on.inWords)."),
      .table(
        "The caseload of both",
        [
          .init("IRO"), .init("Children now", isNumber: true),
          .init("Children then", isNumber: true),
          .init("Room by the guide then", isNumber: true),
        ], [from, to].map(row), empty: ""),
      .table(
        "Children", [.init("Child"), .init("Next review"), .init("To be known")],
        children.map { line in
          [
            .text(line.label), .text(line.nextReview?.day.inWords ?? "Not due"),
            .text(known(of: line.key)),
          ]
        }, empty: ""),
    ]
  }

  private func row(_ change: CaseloadChange) -> [Node] {
    let now = change.caseload?.children ?? 0
    return [
      .text(change.name), .text("\(now)"), .text("\(now + change.difference)"),
      .text("\(change.room - change.difference)"),
    ]
  }

  private func known(of child: Key<Child>) -> String {
    let said = [
      apart.contains(child) ? "A brother or sister keeps another IRO" : nil,
      together.contains(child) ? "A parent or own child has the same IRO" : nil,
    ].compactMap(\.self)
    return said.isEmpty ? "–" : said.joined(separator: "; ")
  }
}

extension Staffing {
  func change(of officer: Key<Officer>, by difference: Int) -> CaseloadChange {
    let caseload = caseloads.first { $0.officer == officer }
    return CaseloadChange(
      name: name(of: officer), caseload: caseload, room: caseload.map(room) ?? 0,
      difference: difference)
  }
}
