import Care

/// What was worked out for each user from all lines, brought up to date by those that changed since.
///
/// It keeps what was asked for last; whoever stayed away longer than the changes are kept gets it anew.
struct KeptOfUsers<Kept: Sendable>: Sendable {
  /// Of so many users it is kept.
  private static var most: Int { 512 }

  private struct Own: Sendable {
    var kept: Kept
    /// How many changes it has seen.
    var seen: Int
    var used: Int
  }

  private var all: [User: Own] = [:]
  private var uses = 0

  /// What is kept of a user, up to date: `bring` says false where the changes do not tell.
  mutating func upToDate(
    of user: User, _ changes: LineChanges,
    bring: (inout Kept, ArraySlice<LineChange>) -> Bool, anew: () -> Kept
  ) -> Kept {
    uses += 1
    // Taken out, so that it is not copied when it is changed.
    if var own = all.removeValue(forKey: user), let missed = changes.since(own.seen),
      bring(&own.kept, missed)
    {
      keep(own.kept, of: user, changes)
      return own.kept
    }
    let kept = anew()
    keep(kept, of: user, changes)
    return kept
  }

  private mutating func keep(_ kept: Kept, of user: User, _ changes: LineChanges) {
    all[user] = Own(kept: kept, seen: changes.count, used: uses)
    guard all.count > Self.most, let oldest = all.min(by: { $0.value.used < $1.value.used }) else {
      return
    }
    all[oldest.key] = nil
  }
}
