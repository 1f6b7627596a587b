/// What a figure is measured in.
package enum Unit: String, Hashable, Sendable, CaseIterable {
  case count, percent, workingDays = "working_days", per10k = "per_10k", fte, children, sessions
  case rank, days
}
