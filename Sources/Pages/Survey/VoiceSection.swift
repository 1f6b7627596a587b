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
      said,
      .table(
        "How the child took part",
        [
          .init("Review of"), .init("Where the child was"), .init("How views came"),
          .init("Spoken with alone"), .init("Who chaired"),
        ],
        meetings.map {
          [
            reviewLink($0.heldOn), words($0.presence?.rawValue), words($0.viewsMedium?.rawValue),
            .text(yes($0.spokenWithAlone, else: $0.reasonNotAlone?.rawValue)),
            words($0.chair?.rawValue),
          ]
        }, empty: "No review has been recorded yet."),
    ]
  }

  /// What stands in the records under what the child said, as far as the reader may see it.
  private var said: Node {
    let blocks = child.entries.all(RecordBlock.self).map(\.value)
      .filter { $0.theme == NoteTheme.views.rawValue }.sorted { $0.heldOn > $1.heldOn }
    return .table(
      "What the child said", [.init("Review of"), .init("In the record")],
      blocks.map { [reviewLink($0.heldOn), .written($0.text)] },
      empty: "Nothing is written under “\(NoteTheme.views.rawValue)” in the notes of a review yet.")
  }

  private func reviewLink(_ heldOn: Day) -> Node {
    Link(heldOn.inWords, to: .review(child.key, heldOn, "record")).node
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
