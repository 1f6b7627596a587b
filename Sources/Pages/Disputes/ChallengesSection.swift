import Care
import HTML

/// Informal interventions, formal escalations and referrals of risk about a child.
struct ChallengesSection {
  let child: OpenChild
  let today: Day
  private let lines: [ChallengeLine]

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
    lines = ChallengeLine.all(in: child.entries, on: today, policies: child.policies)
  }

  var nodes: [Node] { [beginnings, escalations, interventions, referrals] }

  private var beginnings: Node {
    Beginnings(
      child: child, links: [(.challenge, Link("Raise a challenge", to: .newChallenge(child.key)))]
    ).node
  }

  private var escalations: Node {
    .table(
      "Formal escalations",
      [.init("Reason"), .init("Opened"), .init("Put to"), .init("Due or outcome")],
      lines.filter { $0.kind == .formal }.map { line in
        [
          link(line), .text(line.openedOn.inWords),
          .text(line.asked.last?.level.rawValue.uppercasedFirst ?? "Nobody yet"),
          ChallengeState(line, on: today).node,
        ]
      }, empty: "There are no formal escalations.")
  }

  private var interventions: Node {
    .table(
      "Informal interventions", [.init("Issue"), .init("Raised"), .init("State")],
      lines.filter { $0.kind == .informal }.map { line in
        [link(line), .text(line.openedOn.inWords), ChallengeState(line, on: today).node]
      }, empty: "There are no informal interventions.")
  }

  private var referrals: Node {
    let rows = child.entries.all(RiskReferral.self).map(\.value)
      .sorted { $0.referredAt > $1.referredAt }
    guard !rows.isEmpty else { return .group([]) }
    return .table(
      "Immediate risk that was referred", [.init("When"), .init("To whom"), .init("What")],
      rows.map {
        [
          .text($0.referredAt.inWords), .text($0.recipient), $0.text.map { .written($0) } ?? "–",
        ]
      }, empty: "")
  }

  private func link(_ line: ChallengeLine) -> Node {
    .element(
      .a, [.class("govuk-link"), .href(Place.challenge(child.key, line).address)],
      [
        .text(line.subject.uppercasedFirst), .unseen(", of \(line.openedOn.inWords)"),
      ])
  }
}

/// Where a challenge stands on a day, in words.
struct ChallengeState {
  let line: ChallengeLine
  let today: Day

  init(_ line: ChallengeLine, on today: Day) {
    self.line = line
    self.today = today
  }

  var node: Node {
    guard line.isOpen else {
      return StateTag(line.kind == .formal ? "Resolved" : "Ended", .green).node
    }
    return line.dueOn.map { DueWords($0, on: today).node } ?? StateTag("Open", .blue).node
  }
}
