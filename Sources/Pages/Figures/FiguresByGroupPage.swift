import Care
package import HTML
package import Measures

/// One measure for each IRO or each team, for management use alone.
package struct FiguresByGroupPage: Page {
  private let choice: FigureChoice
  private let group: ManagementGroup
  private let measure: Measure
  private let figures: [Figure]

  package init(
    _ choice: FigureChoice, by group: ManagementGroup, _ measure: Measure, _ figures: [Figure]
  ) {
    self.choice = choice
    self.group = group
    self.measure = measure
    self.figures = figures.filter { $0.measure == measure.identifier }
  }

  package var title: String { "Figures by \(FiguresByGroupPage.words(group))" }
  package var area: Area? { .figures }
  package var back: Link? { Link("Figures", to: choice.at(.figures)) }

  private static func words(_ group: ManagementGroup) -> String {
    switch group {
    case .iro: "IRO"
    case .team: "team"
    }
  }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title, over: choice.period.year.name), .hint(ManagementGroup.notice),
      .element(
        .div, [.class("heard-filtered")],
        [
          choice.panel(to: .figuresByGroup, hasParts: false, chosen),
          .element(.div, [.class("heard-filtered__results")], [table]),
        ]),
    ]
  }

  private var chosen: [Node] {
    let told = Measure.all.filter(ManagementTally.canTell)
    return [
      Field("by", "For each").radios(
        group.rawValue,
        ManagementGroup.allCases.map {
          Choice($0.rawValue, FiguresByGroupPage.words($0).uppercasedFirst)
        }),
      Field("measure", "Figure").select(
        measure.identifier,
        told.map { Choice($0.identifier, $0.title.uppercasedFirst) }, empty: "Reviews held in time"),
    ]
  }

  private var table: Node {
    .table(
      measure.title.uppercasedFirst,
      [
        .init(FiguresByGroupPage.words(group).uppercasedFirst), .init("Value", isNumber: true),
        .init("That is", isNumber: true),
      ],
      figures.map { figure in
        let text = FigureText(figure)
        return [
          .text(figure.key.isEmpty ? "All" : figure.key), .text(text.words),
          .text(text.parts ?? "–"),
        ]
      }, empty: "There are no figures of this year.")
  }
}
