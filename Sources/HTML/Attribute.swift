/// A name and a value on an element; the value is escaped when it is written.
package struct Attribute: Sendable {
  let name: Name
  /// Nil for an attribute that says something by being there: `hidden`.
  let value: String?

  package init(_ name: Name, _ value: String) {
    self.name = name
    self.value =
      name == .href || name == .src || name == .action ? Attribute.harmless(value) : value
  }

  private init(fact name: Name) {
    self.name = name
    value = nil
  }

  package static func id(_ value: String) -> Attribute { Attribute(.id, value) }
  package static func `class`(_ value: String) -> Attribute { Attribute(.class, value) }
  package static func href(_ address: String) -> Attribute { Attribute(.href, address) }
  package static func scope(_ scope: Scope) -> Attribute { Attribute(.scope, scope.rawValue) }
  /// Styles written in the source of the program.
  package static func style(_ text: StaticString) -> Attribute {
    Attribute(.style, text.description)
  }
  package static let required = Attribute(fact: .required)
  package static let checked = Attribute(fact: .checked)
  package static let selected = Attribute(fact: .selected)
  package static let novalidate = Attribute(fact: .novalidate)
  package static let multiple = Attribute(fact: .multiple)
  package static let open = Attribute(fact: .open)
  package static let disabled = Attribute(fact: .disabled)
  package static let hidden = Attribute(fact: .hidden)

  /// What a header cell of a table speaks for.
  package enum Scope: String, Sendable {
    case column = "col"
    case columns = "colgroup"
    case row = "row"
    case rows = "rowgroup"
  }

  /// The attributes that an element may carry; none of them runs a program.
  package enum Name: String, Sendable, CaseIterable {
    case id, `class`, lang, dir, title, role, tabindex, hidden, style
    case href, src, alt, rel, name, content, charset, value, type
    case scope, colspan, rowspan, span
    case action, method, `for`, required, checked, selected, disabled, autocomplete, rows
    case enctype, maxlength, spellcheck, inputmode, novalidate, multiple, accept, open, datetime
    case ariaInvalid = "aria-invalid"
    case ariaLive = "aria-live"
    case dataKept = "data-kept"
    case dataEndsIn = "data-ends-in"
    case dataLabel = "data-label"
    case dataTotal = "data-total"
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaDescribedBy = "aria-describedby"
    case ariaHidden = "aria-hidden"
    case ariaCurrent = "aria-current"
    case dataFigure = "data-figure"
    case viewBox, width, height, x, y, x1, y1, x2, y2, rx, cx, cy, r, d, fill, stroke, transform
    case xmlns, focusable
    case strokeWidth = "stroke-width"
    case strokeDasharray = "stroke-dasharray"
    case textAnchor = "text-anchor"
    case fontFamily = "font-family"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case preserveAspectRatio
  }

  /// An address that cannot run anything: without a scheme, or with one of four; anything else is `#`.
  private static func harmless(_ address: String) -> String {
    // What begins as a path, a query or a place on the page has no scheme.
    if let first = address.utf8.first, "/?#".utf8.contains(first) { return address }
    // Browsers skip white space and control characters before and within a scheme.
    let bare = String(
      String.UnicodeScalarView(
        address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F })
    ).lowercased()
    guard let colon = bare.firstIndex(of: ":") else { return address }
    if let other = bare.firstIndex(where: { "/?#".contains($0) }), other < colon { return address }
    return ["http", "https", "mailto", "tel"].contains(String(bare[..<colon])) ? address : "#"
  }
}
