package import HTML

/// A page that says in a few words what happened and what to do.
package struct MessagePage: Page {
  package let title: String
  private let sentences: [String]
  private let links: [Link]

  package init(_ title: String, _ sentences: [String], links: [Link] = []) {
    self.title = title
    self.sentences = sentences
    self.links = links
  }

  package func body(in frame: Frame) -> [Node] {
    [.heading(title)] + sentences.map { .paragraph($0) } + links.map { .paragraph([$0.node]) }
  }

  package static let notFound = MessagePage(
    "There is no such page",
    [
      "Check the address. If somebody gave it to you, it may be of a record that you may not open.",
      "Children whose IRO you are, or for whom you cover, are on the list of children.",
    ], links: [Link("Go to Today", to: .today)])

  package static let refused = MessagePage(
    "You may not do this",
    [
      "Your account lets you see this record, and not change this part of it.",
      "If you should be able to, ask the IRO manager.",
    ], links: [Link("Go to Today", to: .today)])

  package static let forged = MessagePage(
    "This form is out of date",
    [
      "It was opened before you last signed in, or came from another site. Nothing was changed.",
      "Go back, open the page again and send the form once more. What you typed is kept as a draft.",
    ], links: [Link("Go to Today", to: .today)])

  /// A file is kept and not given out, because a scanner knows it for a virus, or could not be asked.
  package static func held(isInfected: Bool) -> MessagePage {
    MessagePage(
      "This paper is held",
      isInfected
        ? [
          "The scanner for viruses says that the file is not safe. It is kept, and nobody can open it.",
          "Ask whoever sent it for another copy, and tell whoever looks after Heard.",
        ]
        : [
          "It could not be looked through for viruses now, and is not given out before it was.",
          "Try again in a few minutes. If it goes on, tell whoever looks after Heard.",
        ], links: [Link("Go to Today", to: .today)])
  }

  package static let tooLarge = MessagePage(
    "This is too much at once",
    ["What was sent is larger than Heard takes. Nothing was changed. Shorten it and send it again."]
  )

  package static let tooMany = MessagePage(
    "You opened very many records",
    [
      "Within the last hour you opened more children’s records than anybody reads. No more are opened to you "
        + "for now; those that you have open stay open.",
      "If it was not you, change your password and tell whoever looks after Heard. If it was, go on in an hour.",
    ], links: [Link("Go to Today", to: .today), Link("Change your password", to: .password)])

  /// Something failed that is not the user's doing.
  package static func fault(_ number: String) -> MessagePage {
    MessagePage(
      "Something went wrong",
      [
        "It is not your doing. Nothing was half saved; what you typed is kept as a draft where the "
          + "form keeps drafts, and your browser’s Back button brings it back.",
        "Try again in a minute. If it goes on, tell whoever looks after Heard this number: \(number)",
      ], links: [Link("Go to Today", to: .today)])
  }
}
