/// By whom figures are set apart for the managers of the service; never in anything published.
package enum ManagementGroup: String, Hashable, Sendable, CaseIterable {
  /// The independent reviewing officer named for the child on the day.
  case iro
  /// The social-work team that held the child on the day.
  case team

  /// The key of the records that nobody had.
  var nobody: String { "no \(rawValue)" }

  /// What every list by officer or by team says first.
  package static let notice =
    "For management use only: figures by officer or by team are small, tell of people, and are not "
    + "to be published."
}
