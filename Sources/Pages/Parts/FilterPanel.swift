package import HTML

extension Node {
  /// The form beside a list that says which rows it shows, in the address alone.
  ///
  /// It can be folded; on a small screen the script folds it, so that the list is in sight.
  package static func filter(_ words: String = "Filter", to place: Place, _ nodes: [Node]) -> Node {
    .element(
      .form,
      [.class("heard-filter"), Attribute(.action, place.address), Attribute(.method, "get")],
      [.element(.details, [.open], [.element(.summary, [.text(words)])] + nodes)])
  }
}
