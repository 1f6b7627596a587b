package import HTML

/// That what a form was about is not open any more, because somebody else dealt with it meanwhile; what
/// was typed is shown, so that it is not lost.
package struct DealtWithPage: Page {
  private let typed: [String]
  private let then: Link

  /// Shows the texts of more than one word of what was sent.
  package init(_ sent: Submission, then: Link) {
    typed = sent.names.flatMap(sent.texts).filter { $0.trimmed.contains(" ") }
    self.then = then
  }

  package var title: String { "Somebody else dealt with this" }
  package var back: Link? { then }

  package func body(in frame: Frame) -> [Node] {
    let texts =
      typed.isEmpty
      ? [] : [Node.subheading("What you typed")] + typed.map { Node.inset([.written($0)]) }
    return [
      .heading(title),
      .paragraph(
        "It was dealt with while you had the form open, so that there is nothing left to save. Nothing "
          + "was overwritten."),
    ] + texts + [.paragraph([then.node])]
  }
}
