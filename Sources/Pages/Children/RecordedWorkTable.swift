import Care
import HTML

/// The rows of one kind of work in a child's record, the newest first; each with the ways to correct it
/// and to take it out, where the reader may.
struct RecordedWorkTable<W: RecordedWork> {
  let child: OpenChild

  /// `when` is over the days of the rows, and `cells` are what stands behind each.
  func node(
    _ caption: String, when: String = "When", _ columns: [DataTable.Column], empty: String,
    cells: (W) -> [Node]
  ) -> Node {
    let mayCorrect = child.may.contains(W.act)
    let rows = child.entries.all(W.self).sorted { $0.value.day > $1.value.day }
    return .table(
      caption, [.init(when)] + columns + (mayCorrect ? [.init("Put right")] : []),
      rows.map { row in
        [.text(row.value.day.inWords)] + cells(row.value) + (mayCorrect ? [ways(row)] : [])
      }, empty: empty)
  }

  private func ways(_ row: Entered<W>) -> Node {
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
}
