package import Care
package import HTML

/// The queue of what waits to be released, or was released and is to be given.
package struct ReleasesPage: Page {
  private let waiting: [WaitingRelease]
  private let user: User
  private let today: Day

  package init(_ waiting: [WaitingRelease], user: User, on today: Day) {
    self.waiting = waiting
    self.user = user
    self.today = today
  }

  package var title: String { "Releases" }
  package var area: Area? { .releases }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .hint(
        "Versions of records that were prepared. Somebody other than the author releases each; then it is "
          + "given to whom it is for."),
      table(
        "To be released", waiting.filter { $0.release.releasedOn == nil },
        empty: "There are no versions that wait to be released."),
      table(
        "Released, to be given", waiting.filter { $0.release.releasedOn != nil },
        empty: "There are no released versions that wait to be given."),
    ]
  }

  private func place(_ row: WaitingRelease) -> Place {
    row.release.packOf.map { .pack(row.child, $0) } ?? .release(row.child, row.release.heldOn)
  }

  private func table(_ caption: String, _ rows: [WaitingRelease], empty: String) -> Node {
    .table(
      caption,
      [
        .init("Child"), .init("Review of, or escalated on"), .init("For"), .init("Prepared"),
        .init("To be sent out by"),
      ],
      rows.map { row in
        [
          Link(row.label, to: place(row)).node, .text(row.release.heldOn.inWords),
          .text(row.release.recipient.uppercasedFirst),
          .text(
            row.release.preparedBy == user.name
              ? "By you, \(row.release.preparedOn.inWords)"
              : "By \(row.release.preparedBy), \(row.release.preparedOn.inWords)"),
          row.dueOn.map { DueWords($0, on: today).node }
            ?? (row.release.packOf == nil ? "Not known" : "No day"),
        ]
      }, empty: empty)
  }
}
