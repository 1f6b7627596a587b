package import HTML

extension Node {
  /// Sends the form that it stands in.
  package static func button(
    _ words: String, name: String? = nil, value: String? = nil, isSecond: Bool = false,
    warns: Bool = false
  ) -> Node {
    let look =
      "govuk-button" + (isSecond ? " govuk-button--secondary" : "")
      + (warns ? " govuk-button--warning" : "")
    return .element(
      .button,
      [.class(look), Attribute(.type, "submit")]
        + (name.map { [Attribute(.name, $0)] } ?? [])
        + (value.map { [Attribute(.value, $0)] } ?? []), [.text(words)])
  }

  /// Leads somewhere and looks like a button, where it begins something.
  package static func buttonLink(_ words: String, to place: Place, isSecond: Bool = false) -> Node {
    .element(
      .a,
      [
        .class("govuk-button" + (isSecond ? " govuk-button--secondary" : "")),
        .href(place.address), Attribute(.role, "button"),
      ], [.text(words)])
  }

  package static func buttons(_ nodes: [Node]) -> Node {
    .element(.div, [.class("govuk-button-group")], nodes)
  }
}
