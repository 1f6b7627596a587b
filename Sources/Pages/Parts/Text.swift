package import HTML

extension Node {
  /// The one heading of a page, with a word over it where it belongs to something.
  package static func heading(_ text: String, over caption: String? = nil) -> Node {
    let above = caption.map { [Node.element(.span, [.class("govuk-caption-l")], [.text($0)])] }
    return .group(
      (above ?? []) + [.element(.h1, [.class("govuk-heading-l")], [.text(text)])])
  }

  package static func subheading(_ text: String, id: String? = nil) -> Node {
    .element(
      .h2, [.class("govuk-heading-m")] + (id.map { [Attribute.id($0)] } ?? []), [.text(text)])
  }

  package static func smallHeading(_ text: String) -> Node {
    .element(.h3, [.class("govuk-heading-s")], [.text(text)])
  }

  package static func paragraph(_ text: String) -> Node { .paragraph([.text(text)]) }

  package static func paragraph(_ nodes: [Node]) -> Node {
    .element(.p, [.class("govuk-body")], nodes)
  }

  /// Words in a smaller and paler type, for what explains.
  package static func hint(_ text: String) -> Node {
    .element(.p, [.class("govuk-body-s heard-hint")], [.text(text)])
  }

  /// What somebody wrote, its line breaks kept and its direction found from its letters.
  package static func written(_ text: String) -> Node {
    .element(.div, [.class("heard-written"), Attribute(.dir, "auto")], [.text(text)])
  }

  package static func list(_ entries: [Node]) -> Node {
    .element(
      .ul, [.class("govuk-list govuk-list--bullet")], entries.map { .element(.li, [$0]) })
  }

  /// Words that only a reader of the screen hears.
  package static func unseen(_ text: String) -> Node {
    .element(.span, [.class("govuk-visually-hidden")], [.text(text)])
  }

  /// Something that is opened to read more, such as how a day is worked out.
  package static func details(_ summary: String, _ nodes: [Node]) -> Node {
    .element(
      .details, [.class("govuk-details")],
      [
        .element(
          .summary, [.class("govuk-details__summary")],
          [.element(.span, [.class("govuk-details__summary-text")], [.text(summary)])]),
        .element(.div, [.class("govuk-details__text")], nodes),
      ])
  }

  /// Something that must not be overlooked.
  package static func warning(_ text: String) -> Node {
    .element(
      .div, [.class("govuk-warning-text")],
      [
        .element(
          .span, [.class("govuk-warning-text__icon"), Attribute(.ariaHidden, "true")], ["!"]),
        .element(
          .strong, [.class("govuk-warning-text__text")], [.unseen("Warning: "), .text(text)]),
      ])
  }

  package static func inset(_ nodes: [Node]) -> Node {
    .element(.div, [.class("govuk-inset-text")], nodes)
  }

  package static func section(_ nodes: [Node]) -> Node {
    .element(.section, [.class("heard-section")], nodes)
  }

  package static func columns(_ main: [Node], _ side: [Node]) -> Node {
    .element(
      .div, [.class("govuk-grid-row")],
      [
        .element(.div, [.class("govuk-grid-column-two-thirds")], main),
        .element(.div, [.class("govuk-grid-column-one-third")], side),
      ])
  }
}
