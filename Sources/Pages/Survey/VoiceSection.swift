import Care
import HTML

/// How the child's voice was heard at reviews and between them.
struct VoiceSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] {
    let meetings = child.entries.all(ReviewMeeting.self).map(\.value)
      .sorted { $0.heldOn > $1.heldOn }
    return [
      .table(
        "How the child took part",
        [
          .init("Review of"), .init("Where the child was"), .init("How views came"),
          .init("Spoken with alone"), .init("Who chaired"),
        ],
        meetings.map {
          [
            .text($0.heldOn.inWords), words($0.presence?.rawValue), words($0.viewsMedium?.rawValue),
            .text(yes($0.spokenWithAlone, else: $0.reasonNotAlone?.rawValue)),
            words($0.chair?.rawValue),
          ]
        }, empty: "No review has been recorded yet.")
    ]
  }

  private func words(_ word: String?) -> Node { .text(word?.uppercasedFirst ?? "Not recorded") }

  private func yes(_ fact: Bool?, else reason: String?) -> String {
    switch fact {
    case true?: "Yes"
    case false?: reason.map { "No: \($0)" } ?? "No"
    case nil: "Not recorded"
    }
  }
}
