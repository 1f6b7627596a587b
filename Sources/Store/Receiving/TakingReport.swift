package import Care

/// What became of records that were given together: which rows were refused, and why.
package struct TakingReport: Sendable {
  /// A row of a set that was not taken in.
  package struct Refusal: Hashable, Sendable {
    /// Where its set stands among those that were given, and the row in the set.
    package let set: Int
    package let row: Int
    package let breach: Breach
  }

  /// What became of the register's records; nil where there were none.
  package internal(set) var register: ImportReport?
  package internal(set) var refusals: [Refusal] = []
}

/// Ends a transaction that was only to show what would happen.
struct TrialIsOver: Error {
  let report: TakingReport
}
