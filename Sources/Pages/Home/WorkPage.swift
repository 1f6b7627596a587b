package import Care
package import HTML

/// One list of work, with exactly the rows that Today counts.
package struct WorkPage: Page {
  private let list: WorkList
  private let rows: [(RegisterLine, WorkRow)]
  private let today: Day
  private let pagination: Pagination

  package init(_ list: WorkList, lines: [SeenLine], today: Day, page: Int) {
    self.list = list
    self.today = today
    rows = lines.compactMap(\.line).flatMap { line in
      line.rows(of: list, on: today).map { (line, $0) }
    }.sorted { ($0.1.dueOn, $0.0.label, $0.1.what) < ($1.1.dueOn, $1.0.label, $1.1.what) }
    pagination = Pagination(page: page, total: rows.count) { number in
      Place.work(list).with([("page", number == 1 ? nil : "\(number)")])
    }
  }

  package var title: String { pagination.title(list.title) }
  package var area: Area? { .today }
  package var back: Link? { Link("Today", to: .today) }

  package func body(in frame: Frame) -> [Node] {
    let help = list.help.map { [Node.paragraph([$0.helpLink.node])] } ?? []
    let top = [.heading(list.title), .hint(list.meaning)] + help
    guard !rows.isEmpty else { return top + [.paragraph("There are none.")] }
    return top + [
      DataTable(
        "\(list.title): \(pagination.words.lowercasedFirst)",
        columns: [.init("Child"), .init("What"), .init("Due")],
        rows: rows[pagination.range].map { line, row in
          [
            Link(line.label, to: list.place(of: row)).node, .text(row.what),
            DueWords(row.dueOn, on: today).node,
          ]
        }, total: rows.count
      ).node, pagination.node,
    ]
  }
}

extension WorkList {
  /// Where the work of a row is done: at the review, where it is part of one.
  fileprivate func place(of row: WorkRow) -> Place {
    guard let heldOn = row.heldOn else { return .child(row.child, section) }
    return .review(row.child, heldOn)
  }

  /// The rules by which its days are worked out; nil where somebody sets the day.
  fileprivate var help: RulePart? {
    switch self {
    case .overdue, .due, .notBooked, .bookedLate: .reviews
    case .records, .answers: .records
    case .escalations: .disputes
    case .midpoints: .oversight
    case .outcomes, .decisions: nil
    }
  }

  /// The section of the child's record in which the work is done.
  fileprivate var section: ChildSection {
    switch self {
    case .overdue, .due, .notBooked, .bookedLate, .outcomes, .records, .answers: .reviews
    case .decisions: .plans
    case .escalations: .challenges
    case .midpoints: .visits
    }
  }
}
