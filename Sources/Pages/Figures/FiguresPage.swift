package import Care
package import HTML
package import Measures

/// The figures of a year, a quarter or a month by what they are about, beside the period before.
package struct FiguresPage: Page {
  private let choice: FigureChoice
  private let figures: Figures
  private let user: User

  /// `figures` are those that the user may see, small numbers withheld where need be.
  package init(_ choice: FigureChoice, _ figures: Figures, user: User) {
    self.choice = choice
    self.figures = figures
    self.user = user
  }

  package var title: String { "Figures" }
  package var area: Area? { .figures }

  package func body(in frame: Frame) -> [Node] {
    let groups =
      Access.permits(.seeManagement, by: user)
      ? [
        Node.paragraph([Link("Figures by IRO and by team", to: choice.at(.figuresByGroup)).node])
      ]
      : [.hint("Small numbers, and what would give them away, are withheld.")]
    let others = Node.paragraph([Link("Figures of others", to: .reference).node])
    return [.heading("Figures"), .hint(choice.sentence)] + groups + [
      others,
      .element(
        .div, [.class("heard-filtered")],
        [
          choice.panel(to: .figures),
          .element(
            .div, [.class("heard-filtered__results")],
            [FiguresPage.contents] + Measure.chapters.map(section)),
        ]),
    ]
  }

  /// The ways to the chapters, for the page is long.
  private static let contents = Node.list(
    Measure.chapters.map { Link($0.title, to: Place("").at($0.title.slug)).node })

  private func section(_ chapter: MeasureChapter) -> Node {
    .element(
      .section, [.id(chapter.title.slug)],
      [
        .table(
          chapter.title,
          [
            .init("Figure"), .init(choice.period.inWords, isNumber: true),
            .init(choice.period.before.inWords, isNumber: true), .init("Change", isNumber: true),
          ], chapter.measures.compactMap(row), empty: "There are no figures of this period.")
      ])
  }

  private func row(_ measure: Measure) -> [Node]? {
    let now = figures.total(of: measure.identifier, in: choice.period, asAt: choice.asAt)
    let before = figures.total(of: measure.identifier, in: choice.period.before)
    guard now != nil || before != nil else { return nil }
    let text = FigureText(now)
    return [
      Link(measure.title.uppercasedFirst, to: choice.at(.figure(measure))).node,
      .text(text.words), .text(FigureText(before).words), .text(text.change(since: before) ?? "–"),
    ]
  }
}
