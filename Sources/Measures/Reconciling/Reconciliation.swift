package import Care

/// Whether the totals of a year hold together: opening + started − ceased = closing, the parts of each
/// breakdown add up to their whole, and children counted once are children counted once.
package struct Reconciliation: Sendable {
  package let year: CollectionYear
  package let checks: [Check]
  /// The children who make a difference between opening + started − ceased and closing.
  package let movements: [Movement]

  /// Two numbers that should be equal.
  package struct Check: Hashable, Sendable {
    /// What is held against what: `children in care by sex`.
    package let name: String
    package let sum: Int
    package let whole: Int
    /// What explains the difference in full: the movements listed.
    package let explained: Int

    package var holds: Bool { sum == whole }
    /// By how much the whole is larger than the sum.
    package var difference: Int { whole - sum }
    /// Whether the whole difference is explained.
    package var isExplained: Bool { difference == explained }
  }

  package var holds: Bool { checks.allSatisfy(\.holds) }
}
