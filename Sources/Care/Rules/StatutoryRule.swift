/// A rule that Heard goes by: what it says, where it stands, how sure we are, and where it is kept.
package struct StatutoryRule: Hashable, Sendable {
  /// `reviews.first`.
  package let name: String
  /// The rule in one sentence.
  package let sentence: String
  package let citation: Citation
  /// The source file that keeps it, from the root of the package.
  package let file: String
  /// The policy that can change it; nil for a rule that stands.
  package let policy: Policy?

  init(
    _ name: String, _ sentence: String, _ citation: Citation, in file: String,
    policy: Policy? = nil
  ) {
    self.name = name
    self.sentence = sentence
    self.citation = citation
    self.file = "Sources/Care/\(file)"
    self.policy = policy
  }

  /// How sure we are of the rule's wording.
  package var certainty: Certainty { citation.certainty }
}
