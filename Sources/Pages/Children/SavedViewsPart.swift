import Care
import HTML

/// The saved views of the list of children, and the way to save the one that is shown.
struct SavedViewsPart {
  let views: [SavedView]
  let here: Place
  let user: User

  func node(in frame: Frame) -> Node {
    let list = views.map { view -> Node in
      let isOwn = view.owner == user.name
      let shared =
        view.isShared ? [" ", StateTag(isOwn ? "Shared" : "Of the team", .grey).node] : []
      return .group([Link(view.name, to: Place(view.place)).node] + shared)
    }
    let nodes =
      list.isEmpty ? [Node.paragraph("There are no saved views.")] : [.list(list)]
    return .details("Saved views", nodes + [saving(in: frame)] + removing(in: frame))
  }

  private func saving(in frame: Frame) -> Node {
    frame.form(
      .savedViews, [],
      [
        .hidden("place", here.address),
        Field(
          "name", "Save this view as", hint: "No child’s name: others may see it."
        ).text("", width: 20),
        Field("isShared", "Share it").checks([], [Choice("yes", "With the whole team")]),
        .button("Save the view", isSecond: true),
      ])
  }

  private func removing(in frame: Frame) -> [Node] {
    let own = views.filter { $0.owner == user.name }
    guard !own.isEmpty else { return [] }
    return [
      frame.form(
        .dropView, [],
        [
          Field("view", "Take a view away").select("", own.map { Choice($0.name, $0.name) }),
          .button("Take it away", isSecond: true),
        ])
    ]
  }
}

extension Place {
  package static let savedViews = Place("/children/views")
  package static let dropView = Place("/children/views/drop")
}
