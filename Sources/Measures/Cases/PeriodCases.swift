import Care

/// The records of one period, with what the figure of each key counts of them.
struct PeriodCases: Sendable {
  let period: ReportedPeriod
  let cases: ArraySlice<Case>
  /// By the position of the key.
  let counts: [KeyCount]
  /// How many are left out, by reason.
  let leftOut: [String: Int]

  /// Counts the records under all keys in one go: one of them may count under several.
  init(period: ReportedPeriod, cases: ArraySlice<Case>, keys: Int) {
    self.period = period
    self.cases = cases
    var counts = Array(repeating: KeyCount(), count: keys)
    var leftOut: [String: Int] = [:]
    // Those in the denominator of every key are added to each at the end.
    var common = KeyCount()
    for one in cases {
      switch one.standing {
      case .leftOut(let reason): leftOut[reason, default: 0] += 1
      case .counted(let met):
        common.addToWhole(one)
        met.forEachPosition { if $0 < keys { counts[$0].addToNumerator(one) } }
      case .countedIn(let whole, let met):
        whole.union(met).forEachPosition { if $0 < keys { counts[$0].addToWhole(one) } }
        met.forEachPosition { if $0 < keys { counts[$0].addToNumerator(one) } }
      }
    }
    for key in counts.indices { counts[key].addWhole(of: common) }
    self.counts = counts
    self.leftOut = leftOut
  }
}

/// What the figure of one key counts of the records of a period.
struct KeyCount: Hashable, Sendable {
  private(set) var numerator = 0
  /// The records of the numerator, and those in the denominator alone.
  private(set) var denominator = 0
  /// What the records of the numerator carry: working days, full-time equivalents.
  private(set) var amount = 0.0
  /// What the amounts of a ratio are divided by.
  private(set) var weight = 0.0

  fileprivate mutating func addToNumerator(_ one: Case) {
    numerator += 1
    amount += one.amount
  }

  fileprivate mutating func addToWhole(_ one: Case) {
    denominator += 1
    weight += one.weight
  }

  fileprivate mutating func addWhole(of other: KeyCount) {
    denominator += other.denominator
    weight += other.weight
  }
}
