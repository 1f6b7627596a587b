package import Care
package import HTML

/// The rows of one kind about the service: found by year and IRO, the newest first.
package struct ServiceListPage<B: ServiceBook>: Page {
  private let service: OpenService
  private let filter: ServiceFilter
  private let rows: [Entered<B.Row>]
  private let pagination: Pagination

  package init(_ book: B.Type, _ service: OpenService, filter: ServiceFilter) {
    self.service = service
    self.filter = filter
    rows = filter.rows(of: book, in: service)
    pagination = Pagination(page: filter.page, total: rows.count) { number in
      filter.at(page: number).place(at: B.subject.list)
    }
  }

  package var title: String { pagination.title(B.subject.title) }
  package var area: Area? { .service }
  package var back: Link? { Link("The service", to: .service) }

  package func body(in frame: Frame) -> [Node] {
    let list = Node.element(.div, [.class("heard-filtered__results")], results)
    return [.heading(B.subject.title), .hint(B.subject.sentence), entering]
      + B.standing(service, filter)
      + [panel.map { .element(.div, [.class("heard-filtered")], [$0, list]) } ?? list]
  }

  private var entering: Node {
    guard service.may(B.subject.keeping) else { return .group([]) }
    return .buttons([.buttonLink("Enter \(B.one)", to: B.subject.new)])
  }

  private var results: [Node] {
    guard !rows.isEmpty else { return [.paragraph(empty)] }
    return [
      DataTable(
        pagination.words,
        columns: B.columns.map { .init($0.name, isNumber: $0.isNumber) },
        rows: rows[pagination.range].map(cells), total: rows.count
      ).node, pagination.node,
      .paragraph([
        Link(
          "Download these rows as CSV", to: filter.at(page: 1).place(at: B.subject.file)
        ).node
      ]),
    ]
  }

  private var empty: String {
    let all = service.entries.all(B.Row.self).isEmpty
    return all ? "Nothing is recorded yet." : "There is nothing that the filter lets through."
  }

  private func cells(_ row: Entered<B.Row>) -> [Node] {
    B.columns.enumerated().map { index, column in
      let text = column.text(row.value, service)
      let tag: [Node] = column.tag(row.value, service).map { [" ", $0.node] } ?? []
      let node: Node =
        index == 0 ? Link(text, to: B.subject.row(row.key.number)).node : .text(text)
      return .group([node] + tag)
    }
  }

  /// Nil where there is nothing to choose by.
  private var panel: Node? {
    let fields = [yearField, officerField, chosenField].compactMap(\.self)
    return fields.isEmpty
      ? nil : .filter(to: B.subject.list, fields + [.button("Apply filters")])
  }

  private var yearField: Node? {
    guard B.hasYears else { return nil }
    return filter.yearField(
      among: Set(service.entries.all(B.Row.self).map { CollectionYear(of: $0.value.day) }))
  }

  private var officerField: Node? {
    guard B.officer != nil, service.user.role != .officer else { return nil }
    return Field("officer", "IRO").select(
      filter.officer.map { "\($0.number)" } ?? "", service.officerChoices(), empty: "All")
  }

  private var chosenField: Node? {
    B.chosen.map {
      Field("only", "Show").checks(filter.isChosen ? ["yes"] : [], [Choice("yes", $0.words)])
    }
  }
}

/// The rows of a list about the service as CSV, safe to open in a spreadsheet.
package struct ServiceFile<B: ServiceBook>: Sendable {
  private let service: OpenService
  private let filter: ServiceFilter

  package init(_ book: B.Type, _ service: OpenService, filter: ServiceFilter) {
    self.service = service
    self.filter = filter
  }

  package var bytes: [UInt8] {
    SafeCSV.bytes(
      [["Number"] + B.columns.map(\.name)]
        + filter.rows(of: B.self, in: service).map { row in
          ["\(row.key.number)"] + B.columns.map { $0.text(row.value, service) }
        })
  }
}
