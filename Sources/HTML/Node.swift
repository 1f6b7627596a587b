/// A piece of a page: text, an element with what is in it, or several pieces in a row.
///
/// Text and attribute values are escaped when they are written, without exception; there is no way to
/// hand in ready-made markup.
package enum Node: Sendable {
  case text(String)
  case element(Tag, [Attribute], [Node])
  /// An element that cannot hold anything.
  case void(VoidTag, [Attribute])
  case group([Node])
  case stylesheet(Stylesheet)
  /// A script of the site's own, run once the page is there; nothing depends on it.
  case script(address: String)

  /// An element without attributes.
  package static func element(_ tag: Tag, _ children: [Node]) -> Node {
    .element(tag, [], children)
  }
}

extension Node: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

/// A style sheet written in the source of the program, never put together while it runs.
package struct Stylesheet: Sendable {
  let text: String

  package init(_ text: StaticString) { self.text = text.description }
}
