import Care
package import HTML

/// How days are worked out and where each rule stands.
package struct HelpPage: Page {
  package init() {}

  package var title: String { "Help" }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading("Help"),
      .paragraph(
        "Every day that Heard shows is worked out from the child's record by one of these rules. "
          + "Where the record shows a day, “How this day is worked out” names the rule and the days "
          + "that were counted. A figure's own page says how it is worked out, and opens the rows "
          + "behind it."),
      .paragraph(
        "What you type is kept as a draft while you write. Whoever opens a child's record is noted "
          + "in its history."),
      .subheading("Rules of"),
      .list(
        RulePart.allCases.map { Link($0.words, to: Place.help.at($0.rawValue)).node }),
    ] + RulePart.allCases.map(\.section)
  }
}

/// A part of the rules, by what their names begin with.
enum RulePart: String, CaseIterable {
  case days, care, reviews, voice, records, plans, permanence, oversight, disputes, officers
  case audits, policy

  var words: String {
    switch self {
    case .days: "Days and working days"
    case .care: "Being in care"
    case .reviews: "Reviews and when they are due"
    case .voice: "How the child takes part"
    case .records: "The record of a review"
    case .plans: "Plans and assessments"
    case .permanence: "Permanence"
    case .oversight: "Between reviews"
    case .disputes: "Challenges"
    case .officers: "IROs and their work"
    case .audits: "Audits"
    case .policy: "What a service sets for itself"
    }
  }

  var rules: [StatutoryRule] {
    RuleBook.all.filter { $0.name.hasPrefix("\(rawValue).") }
  }

  /// The way to the rules, from a day that they make.
  var helpLink: Link { Link("How these days are worked out", to: Place.help.at(rawValue)) }

  var section: Node {
    .element(
      .section, [.class("heard-section"), .id(rawValue)],
      [
        DataTable(
          words, columns: [.init("Rule"), .init("Where it stands")],
          rows: rules.map { [.text($0.sentence), .text($0.citation.provision)] }
        ).node
      ])
  }
}
