extension Node {
  /// The piece as UTF-8 bytes of HTML.
  package var bytes: [UInt8] {
    var output = Output(capacity: 4096)
    write(to: &output)
    return output.bytes
  }

  /// The piece as text of HTML.
  package var html: String { String(decoding: bytes, as: UTF8.self) }

  func write(to output: inout Output) {
    switch self {
    case .text(let text): output.escape(text)
    case .group(let nodes): for node in nodes { node.write(to: &output) }
    case .void(let tag, let attributes): Node.open(tag.rawValue, attributes, to: &output)
    case .element(let tag, let attributes, let children):
      Node.open(tag.rawValue, attributes, to: &output)
      // A browser drops a line feed at the start of `pre` and `textarea`; the second one stays.
      if tag == .pre || tag == .textarea { output.write(UInt8(ascii: "\n")) }
      for child in children { child.write(to: &output) }
      output.write("</")
      output.write(tag.rawValue)
      output.write(UInt8(ascii: ">"))
      if tag.endsLine { output.write(UInt8(ascii: "\n")) }
    case .script(let address):
      output.write("<script")
      Node.write([Attribute(.src, address)], to: &output)
      output.write(" defer></script>\n")
    case .stylesheet(let sheet):
      output.write("<style>\n")
      output.write(sheet.inert)
      output.write("\n</style>\n")
    }
  }

  private static func open(_ name: String, _ attributes: [Attribute], to output: inout Output) {
    output.write(UInt8(ascii: "<"))
    output.write(name)
    write(attributes, to: &output)
    output.write(UInt8(ascii: ">"))
  }

  private static func write(_ attributes: [Attribute], to output: inout Output) {
    for attribute in attributes {
      output.write(UInt8(ascii: " "))
      output.write(attribute.name.rawValue)
      guard let value = attribute.value else { continue }
      output.write("=\"")
      output.escape(value)
      output.write(UInt8(ascii: "\""))
    }
  }
}

extension Stylesheet {
  /// The sheet with no end of its element in it; to a browser's style parser `<\/` is the same.
  fileprivate var inert: String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var wasLess = false
    for scalar in text.unicodeScalars {
      if wasLess && scalar == "/" { result.unicodeScalars.append("\\") }
      wasLess = scalar == "<"
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

extension Tag {
  /// Whether a line ends after the element, so that the source of a page can be read and compared.
  fileprivate var endsLine: Bool {
    switch self {
    case .head, .title, .body, .header, .nav, .main, .footer, .section, .div, .h1, .h2, .h3, .h4,
      .p, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot, .tr, .figure,
      .figcaption, .html:
      true
    default: false
    }
  }
}
