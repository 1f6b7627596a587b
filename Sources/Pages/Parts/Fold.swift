import HTML

/// A part of a long form that is opened and closed, with how far it is; it opens without a script.
struct Fold: Sendable {
  let title: String
  /// How far it is, in a few words: `2 of 5 answered`.
  let state: String
  let isOpen: Bool
  /// A heading of the page, or of a part of it.
  var level: Tag = .h2

  /// `nodes` are kept in the form whether the part is open or not.
  func node(_ nodes: [Node]) -> Node {
    .element(
      .details, [.class("heard-fold")] + (isOpen ? [.open] : []),
      [
        .element(
          .summary, [.class("heard-fold__summary")],
          [
            .element(level, [.class("heard-fold__title")], [.text(title)]),
            .element(.span, [.class("heard-fold__state")], [.text(state)]),
          ]),
        .element(
          .fieldset, [.class("govuk-fieldset heard-fold__part")],
          [.element(.legend, [.class("govuk-visually-hidden")], [.text(title)])] + nodes),
      ])
  }
}
