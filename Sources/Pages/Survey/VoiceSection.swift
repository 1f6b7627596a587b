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
      Beginnings(
        child: child,
        links: [
          (.oversee, Link("Record views that the child sent", to: .newSentViews(child.key))),
          (.oversee, Link("Record an account in the app", to: .newAppAccount(child.key))),
        ]
      ).node,
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
      sentViews, accounts,
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

  private var sentViews: Node {
    let rows = child.entries.all(SentViews.self).map(\.value).sorted { $0.sentOn > $1.sentOn }
    return .table(
      "Views that the child sent", [.init("When"), .init("How"), .init("Heard at the review of")],
      rows.map {
        [
          .text($0.sentOn.inWords), words($0.sentBy?.rawValue),
          .text($0.heardAt?.inWords ?? "–"),
        ]
      }, empty: "No form, message or statement is recorded.")
  }

  private var accounts: Node {
    let rows = child.entries.all(AppAccount.self).map(\.value)
      .sorted { $0.openedOn > $1.openedOn }
    return .table(
      "The child's own account in an app", [.init("App"), .init("Opened"), .init("Closed")],
      rows.map {
        [
          words($0.app), .text($0.openedOn.inWords), .text($0.closedOn?.inWords ?? "–"),
        ]
      }, empty: "No account is recorded.")
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
