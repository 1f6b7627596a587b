/// A rule of the case that says no: a sentence for the person at the desk, and where the rule stands.
package struct Breach: Error, Hashable, Sendable, CustomStringConvertible {
  package let sentence: String
  package let citation: Citation?

  package init(_ sentence: String, citation: Citation? = nil) {
    self.sentence = sentence
    self.citation = citation
  }

  package var description: String { sentence }
}
