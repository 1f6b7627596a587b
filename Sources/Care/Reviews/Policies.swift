/// Choices that the law leaves open or that we could not verify, each dated, each with a default.
package struct Policies: Hashable, Sendable {
  package static let standard = Policies()

  /// Whether PN4 (attended, no contribution) counts as taking part.
  package var countsSilentAttendance = false

  package init() {}
}
