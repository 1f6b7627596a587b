/// That somebody saw a child's record, as the audit has it.
package struct Viewing: Hashable, Sendable {
  package let at: Moment
  /// The sign-in name.
  package let by: String
  package let purpose: String

  package init(at: Moment, by: String, purpose: String) {
    self.at = at
    self.by = by
    self.purpose = purpose
  }
}
