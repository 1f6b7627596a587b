/// Where the counts of one breakdown lie in a tally's one array of counts.
///
/// For each slot: a numerator for each key; how many of each numerator were pointed out; a
/// denominator, or one for each key; and for each denominator how many records were left out or
/// pointed out, by reason.
struct CellLayout: Hashable, Sendable {
  let start: Int
  let slots: Int
  let keys: Int
  let denominators: Int

  init(of breakdown: Breakdown, from start: Int, slots: Int) {
    self.start = start
    self.slots = slots
    keys = breakdown.keys.count
    denominators = breakdown.division == .key ? breakdown.keys.count : 1
  }

  var stride: Int { 2 * keys + denominators * (1 + Reason.count) }
  var end: Int { start + slots * stride }

  func numerator(_ key: Int, slot: Int) -> Int { start + slot * stride + key }

  /// How many of the numerator of a key were pointed out.
  func noted(_ key: Int, slot: Int) -> Int { start + slot * stride + keys + key }

  /// The denominator of a key.
  func denominator(_ key: Int, slot: Int) -> Int {
    start + slot * stride + 2 * keys + (denominators == 1 ? 0 : key)
  }

  func reason(_ reason: Reason, _ key: Int, slot: Int) -> Int {
    let group = denominators == 1 ? 0 : key
    let reasons = start + slot * stride + 2 * keys + denominators
    return reasons + group * Reason.count + reason.position
  }

  /// Adds a verdict to the counts.
  @inline(__always)
  func record(_ verdict: Verdict, slot: Int, in counts: inout [Int]) {
    switch verdict.standing {
    case .notConcerned: return
    case .counted:
      let isNoted = verdict.reason != nil
      verdict.numerators.forEachPosition {
        counts[numerator($0, slot: slot)] += 1
        if isNoted { counts[noted($0, slot: slot)] += 1 }
      }
      forEachDenominator(of: verdict) { counts[denominator($0, slot: slot)] += 1 }
    case .leftOut: break
    }
    if let reason = verdict.reason {
      forEachDenominator(of: verdict) { counts[self.reason(reason, $0, slot: slot)] += 1 }
    }
  }

  @inline(__always)
  private func forEachDenominator(of verdict: Verdict, _ body: (Int) -> Void) {
    if denominators == 1 {
      body(0)
    } else if verdict.concerned == .all {
      for key in 0..<denominators { body(key) }
    } else {
      verdict.concerned.forEachPosition(body)
    }
  }
}
