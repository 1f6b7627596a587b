package import HTML

/// One screen: what a browser shows at one address, as a value made of values.
package protocol Page: Sendable {
  /// What the screen is called in the browser's tab. Names no child: titles stay in histories.
  var title: String { get }
  /// What stands between the navigation and the foot, its heading first.
  func body(in frame: Frame) -> [Node]
  /// Which entry of the navigation the screen belongs to.
  var area: Area? { get }
  /// Whether something typed was not right.
  var hasProblems: Bool { get }
  /// Where the way back leads; nil for none.
  var back: Link? { get }
}

extension Page {
  package var area: Area? { nil }
  package var hasProblems: Bool { false }
  package var back: Link? { nil }
}

/// Words that lead to a place.
package struct Link: Hashable, Sendable {
  package let words: String
  package let place: Place

  package init(_ words: String, to place: Place) {
    self.words = words
    self.place = place
  }

  package var node: Node {
    .element(.a, [.class("govuk-link"), .href(place.address)], [.text(words)])
  }
}
