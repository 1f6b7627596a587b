package import Care

extension Day {
  /// A fixed day for examples that need any day: Wednesday 1 April 2026.
  package static let t0 = Day(clampedYear: 2026, month: 4, day: 1)
}
