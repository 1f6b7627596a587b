package import Care
package import HTML

/// One row about the service: all that is recorded, who kept it, and the way to change or withdraw it.
package struct ServiceRowPage<B: ServiceBook>: Page {
  private let row: Entered<B.Row>
  private let service: OpenService
  private let keeping: [Viewing]
  private let names: [String: String]

  /// `names` call the users who kept it.
  package init(
    _ book: B.Type, _ row: Entered<B.Row>, _ service: OpenService, kept keeping: [Viewing],
    names: [String: String]
  ) {
    self.row = row
    self.service = service
    self.keeping = keeping
    self.names = names
  }

  package var title: String { B.one.withoutArticle.uppercasedFirst }
  package var area: Area? { .service }
  package var back: Link? { Link(B.subject.title, to: B.subject.list) }

  package func body(in frame: Frame) -> [Node] {
    let mayKeep = service.may(B.subject.keeping)
    let heading = B.columns.first?.text(row.value, service) ?? title
    return [.heading(heading, over: title), .subheading("What is recorded")]
      + EntrySummary(
        groups: B.groups(service, over: row.value), row: row.value,
        place: mayKeep ? B.subject.change(row.key.number) : nil
      ).nodes + B.told(of: row, service, names: names)
      + B.ways(from: row).map { .paragraph([$0.node]) } + (mayKeep ? [buttons] : []) + [history]
  }

  private var buttons: Node {
    .buttons([
      .buttonLink("Change", to: B.subject.change(row.key.number), isSecond: true),
      .buttonLink("Withdraw", to: B.subject.withdraw(row.key.number), isSecond: true),
    ])
  }

  private var history: Node {
    .details(
      "Who kept this, and when",
      [
        keeping.isEmpty
          ? .paragraph("The audit holds nothing of it.")
          : .list(
            keeping.map {
              .text("\($0.at.inWords): \(names[$0.by] ?? $0.by), \($0.purpose)")
            })
      ])
  }
}

/// Asks why a row about the service is withdrawn, and shows what would be gone.
package struct WithdrawalPage<B: ServiceBook>: Page {
  private let number: Int64
  private let part: WithdrawalPart<B.Row>

  package init(
    _ book: B.Type, _ row: Entered<B.Row>, _ service: OpenService, typed: Submission? = nil,
    problems: FormProblems = FormProblems()
  ) {
    number = row.key.number
    part = WithdrawalPart(
      row: row.value, groups: B.groups(service, over: row.value),
      place: B.subject.withdraw(row.key.number), typed: typed, problems: problems,
      hint: "It is taken out of lists and figures. The audit keeps what it said, your name and why."
    )
  }

  package var title: String { "Withdraw \(B.one)" }
  package var area: Area? { .service }
  package var hasProblems: Bool { !part.problems.isEmpty }
  package var back: Link? { Link("Keep it", to: B.subject.row(number)) }

  package func body(in frame: Frame) -> [Node] {
    part.problems.summary + [.heading(title)] + part.nodes(in: frame)
  }
}

extension String {
  /// `a post` as `post`.
  var withoutArticle: String {
    for article in ["a ", "an ", "the "] where hasPrefix(article) {
      return String(dropFirst(article.count))
    }
    return self
  }
}
