/// What a breakdown says of one child or one review: under which keys it counts, or why it does not.
package struct Verdict: Hashable, Sendable {
  /// Whether a record is counted at all.
  package enum Standing: Hashable, Sendable {
    /// Not of the group that the breakdown is about.
    case notConcerned
    /// Of the group, and left out for a reason.
    case leftOut
    /// In the denominator, and in the numerator of some keys or none.
    case counted
  }

  let standing: Standing
  /// The keys whose numerator counts it.
  let numerators: KeySet
  /// The keys whose denominator counts it, or that it is left out of.
  let concerned: KeySet
  /// Why it is left out; where it is counted, what is pointed out of it.
  let reason: Reason?

  static let notConcerned = Verdict(
    standing: .notConcerned, numerators: [], concerned: [], reason: nil)

  /// Counts it in the whole, and under the keys given.
  static func counted(under keys: KeySet, noting reason: Reason? = nil) -> Verdict {
    Verdict(standing: .counted, numerators: keys, concerned: .all, reason: reason)
  }

  /// Counts it in a total, as met or not.
  static func counted(met: Bool, noting reason: Reason? = nil) -> Verdict {
    counted(under: met ? KeySet(0) : [], noting: reason)
  }

  /// Counts it in the group of one key alone, as met or not.
  static func counted(in key: Int, met: Bool, noting reason: Reason? = nil) -> Verdict {
    Verdict(
      standing: .counted, numerators: met ? KeySet(key) : [], concerned: KeySet(key),
      reason: reason)
  }

  static func leftOut(_ reason: Reason, of keys: KeySet = .all) -> Verdict {
    Verdict(standing: .leftOut, numerators: [], concerned: keys, reason: reason)
  }
}
