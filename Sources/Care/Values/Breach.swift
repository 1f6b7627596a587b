/// A rule of the case that says no: a sentence for the person at the desk, and where the rule stands.
package struct Breach: Error, Hashable, Sendable, CustomStringConvertible {
  package let sentence: String
  package let citation: Citation?
  /// The field of the row that is to be corrected, beside which a form says it; nil for the row as a
  /// whole.
  package let field: String?

  package init(_ sentence: String, citation: Citation? = nil, at field: String? = nil) {
    self.sentence = sentence
    self.citation = citation
    self.field = field
  }

  package var description: String { sentence }
}
