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
      ).nodes + (mayKeep ? [buttons] : []) + [history]
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
  private let row: Entered<B.Row>
  private let service: OpenService
  private let typed: Submission?
  private let problems: FormProblems

  package init(
    _ book: B.Type, _ row: Entered<B.Row>, _ service: OpenService, typed: Submission? = nil,
    problems: FormProblems = FormProblems()
  ) {
    self.row = row
    self.service = service
    self.typed = typed
    self.problems = problems
  }

  package var title: String { "Withdraw \(B.one)" }
  package var area: Area? { .service }
  package var hasProblems: Bool { !problems.isEmpty }
  package var back: Link? { Link("Keep it", to: B.subject.row(row.key.number)) }

  package func body(in frame: Frame) -> [Node] {
    let place = B.subject.withdraw(row.key.number)
    return problems.summary + [.heading(title), .subheading("What is recorded")]
      + EntrySummary(groups: B.groups(service, over: row.value), row: row.value, place: nil).nodes
      + [
        .paragraph(
          "It is taken out of lists and figures. The audit keeps what it said, your name and why."),
        frame.form(
          place, [Attribute(.dataKept, place.address)],
          [
            .hidden("was", RowVersion(of: row.value).text), .saveKey(typed),
            Field("why", "Why is it withdrawn?", problem: problems["why"])
              .lines(typed?.text("why") ?? "", rows: 3),
            .button("Withdraw", warns: true),
          ]),
      ]
  }

  /// The longest reason: it stands in the audit.
  package static var longestReason: Int { 500 }
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
