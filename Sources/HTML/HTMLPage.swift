/// A whole page: the document type, its language, what it is called, and its body.
package struct HTMLPage: Sendable {
  let language: String
  let title: String
  let head: [Node]
  let body: [Node]

  package init(language: String = "en-GB", title: String, head: [Node], body: [Node]) {
    self.language = language
    self.title = title
    self.head = head
    self.body = body
  }

  /// The page as UTF-8 bytes.
  package var bytes: [UInt8] {
    var output = Output(capacity: 65_536)
    output.write("<!DOCTYPE html>\n")
    let start: [Node] = [
      .void(.meta, [Attribute(.charset, "utf-8")]),
      .void(
        .meta,
        [Attribute(.name, "viewport"), Attribute(.content, "width=device-width, initial-scale=1")]),
      .element(.title, [.text(title)]),
    ]
    Node.element(
      .html, [Attribute(.lang, language)],
      [.element(.head, start + head), .element(.body, body)]
    ).write(to: &output)
    return output.bytes
  }
}
