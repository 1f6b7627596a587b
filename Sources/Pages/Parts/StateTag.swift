package import HTML

/// A word that says in which state something is; its colour says nothing that the word does not.
package struct StateTag: Sendable {
  package enum Colour: String, Sendable {
    case grey, green, blue, yellow, orange, red, purple
  }

  let words: String
  let colour: Colour

  package init(_ words: String, _ colour: Colour) {
    self.words = words
    self.colour = colour
  }

  package var node: Node {
    .element(
      .strong, [.class("govuk-tag govuk-tag--\(colour.rawValue)")], [.text(words)])
  }
}
