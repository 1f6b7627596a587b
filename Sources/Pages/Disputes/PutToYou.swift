import Care
import HTML

/// The escalations that were put to whoever is signed in, each with the way to answer it.
struct PutToYou {
  let put: [PutChallenge]
  let today: Day

  init(_ put: [PutChallenge], on today: Day) {
    self.put = put
    self.today = today
  }

  var node: Node {
    .table(
      "Escalations put to you",
      [
        .init("Child"), .init("Reason"), .init("Asked"), .init("Answer due"),
        .init("Whole due"),
      ], put.map(row), empty: "There are no open escalations that were put to you.")
  }

  private func row(_ put: PutChallenge) -> [Node] {
    [
      .element(
        .a,
        [
          .class("govuk-link"),
          .href(Place.escalation(put.child, Key(put.line.number), "/answer").address),
        ], [.text(put.label), .unseen(", escalation of \(put.line.openedOn.inWords)")]),
      .text(put.line.subject.uppercasedFirst), .text(put.asked.enteredOn.inWords),
      put.isAnswered
        ? StateTag("Answered", .green).node
        : put.asked.dueOn.map { DueWords($0, on: today).node } ?? "No day is set",
      put.line.standing?.dueOn.map { DueWords($0, on: today).node } ?? "–",
    ]
  }
}
