import Care
import HTML

/// Rows of one kind about several children: found by year, the newest first, page by page; each leads to
/// the quality section of the child's record.
struct RowsAcrossChildren<E: Entry> {
  /// Those that the filter lets through.
  let rows: [SeenRow<E>]
  private let years: Set<CollectionYear>
  private let filter: ServiceFilter
  private let place: Place
  private let pagination: Pagination

  /// `place` is the page that shows them.
  init(_ all: [SeenRow<E>], filter: ServiceFilter, at place: Place) {
    self.filter = filter
    self.place = place
    years = Set(all.map { CollectionYear(of: $0.row.value.day) })
    rows = all.filter { seen in
      filter.year.map { CollectionYear(of: seen.row.value.day) == $0 } ?? true
    }
    pagination = Pagination(page: filter.page, total: rows.count) { number in
      filter.at(page: number).place(at: place)
    }
  }

  /// The title of the page, with which of several it is.
  func title(_ words: String) -> String { pagination.title(words) }

  /// `cells` are what stands behind the child.
  func node(
    _ columns: [DataTable.Column], empty: String, cells: (E) -> [Node]
  ) -> Node {
    let list = Node.element(.div, [.class("heard-filtered__results")], list(columns, empty, cells))
    guard let year = filter.yearField(among: years) else { return list }
    return .element(
      .div, [.class("heard-filtered")],
      [.filter(to: place, [year, .button("Apply filters")]), list])
  }

  private func list(
    _ columns: [DataTable.Column], _ empty: String, _ cells: (E) -> [Node]
  ) -> [Node] {
    guard !rows.isEmpty else { return [.paragraph(empty)] }
    return [
      DataTable(
        pagination.words, columns: [.init("Child")] + columns,
        rows: rows[pagination.range].map { seen in
          [Link(seen.line.label, to: .child(seen.line.key, .quality)).node] + cells(seen.row.value)
        }, total: rows.count
      ).node, pagination.node,
    ]
  }
}
