/// One part of a document, from top to bottom.
package enum Block: Sendable {
  case heading(Heading)
  case paragraph([Run])
  case list(List)
  case headlines([Headline])
  case table(Table)
  case chart(Chart)
  case definitions([Definition])
  /// The list of the document's headings.
  case contents
  /// A remark set apart: how a figure was counted, what is not known.
  case note([Run])
}

/// A heading, with the name by which it can be linked to.
package struct Heading: Sendable {
  /// 1 for a chapter, up to 3.
  package let level: Int
  package let id: String
  package let text: String
  /// `2.1`; empty for a heading that is not numbered.
  package let number: String
}

/// A bulleted or numbered list.
package struct List: Sendable {
  package let isNumbered: Bool
  package let entries: [[Run]]
}

/// A figure that stands by itself at the start of a report, with what it counts.
package struct Headline: Sendable {
  package let value: [Run]
  package let label: [Run]
}

/// A term and what is meant by it.
package struct Definition: Sendable {
  package let term: String
  package let meaning: [Run]
}
