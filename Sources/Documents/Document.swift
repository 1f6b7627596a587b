/// A paper: what it says, before it is spelled as a web page, a Word file or text.
package struct Document: Sendable {
  package let title: String
  /// The line under the title: the year, the council.
  package let subtitle: String
  /// The service whose paper it is.
  package let author: String
  package let language: String
  package let blocks: [Block]
  /// Whether it is a leaflet of a page or two: no contents and no page of its own for the title.
  package let isShort: Bool

  package init(
    title: String, subtitle: String, author: String, language: String = "en-GB", blocks: [Block],
    isShort: Bool = false
  ) {
    self.isShort = isShort
    self.title = title
    self.subtitle = subtitle
    self.author = author
    self.language = language
    self.blocks = blocks
  }

  /// The headings in order, for the contents.
  package var headings: [Heading] {
    blocks.compactMap { block in
      if case .heading(let heading) = block { heading } else { nil }
    }
  }
}
