import Care

/// The records of one period, with what the figure of each key counts of them.
struct PeriodCases: Sendable {
  let period: ReportedPeriod
  /// Those that are kept: all of them, or those that a figure cannot do without.
  let cases: ArraySlice<Case>
  /// By the position of the key.
  let counts: [KeyCount]
  /// How many are left out, by reason.
  let leftOut: [String: Int]

  /// Counts the records under all keys in one go: one of them may count under several.
  init(period: ReportedPeriod, cases: ArraySlice<Case>, keys: Int) {
    var count = CaseCount(keys: keys)
    for one in cases { count.add(one) }
    self.period = period
    self.cases = cases
    counts = count.whole
    leftOut = count.leftOut
  }

  /// What was counted of the records, without most of them.
  init(period: ReportedPeriod, _ count: CaseCount) {
    self.period = period
    cases = count.kept[...]
    counts = count.whole
    leftOut = count.leftOut
  }
}

/// What is counted of some records under the keys of a breakdown; counts of parts add up.
struct CaseCount: Sendable {
  private var keys: [KeyCount]
  /// Those in the denominator of every key are added to each at the end.
  private var common = KeyCount()
  /// How many are left out, by reason.
  private(set) var leftOut: [String: Int] = [:]
  /// The records themselves, where a figure cannot do without them.
  private(set) var kept: [Case] = []
  /// The subjects that count once; nil where every record counts.
  private var subjects: [String: Case]?
  private let keeps: Bool

  init(keys: Int, once: Bool = false, keeping keeps: Bool = false) {
    self.keys = Array(repeating: KeyCount(), count: keys)
    self.keeps = keeps
    subjects = once ? [:] : nil
  }

  mutating func add(_ one: Case) {
    if keeps { kept.append(one) }
    switch one.standing {
    case .leftOut(let reason): leftOut[reason, default: 0] += 1
    case .counted(let met):
      guard isFirst(one) else { return }
      common.addToWhole(one)
      met.forEachPosition { if $0 < keys.count { keys[$0].addToNumerator(one) } }
    case .countedIn(let whole, let met):
      guard isFirst(one) else { return }
      whole.union(met).forEachPosition { if $0 < keys.count { keys[$0].addToWhole(one) } }
      met.forEachPosition { if $0 < keys.count { keys[$0].addToNumerator(one) } }
    }
  }

  /// Adds what was counted of other records of the same breakdown.
  mutating func add(_ other: CaseCount) {
    for (reason, count) in other.leftOut { leftOut[reason, default: 0] += count }
    kept += other.kept
    if let others = other.subjects {
      for one in others.values { add(one) }
      return
    }
    for index in keys.indices { keys[index].add(other.keys[index]) }
    common.add(other.common)
  }

  /// What each key counts.
  var whole: [KeyCount] {
    keys.map { key in
      var key = key
      key.addWhole(of: common)
      return key
    }
  }

  /// Whether the subject of a record has not been counted yet, where each counts once.
  private mutating func isFirst(_ one: Case) -> Bool {
    guard subjects != nil else { return true }
    return subjects?.updateValue(one, forKey: one.subject) == nil
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
  /// The day of the oldest record of the numerator.
  private(set) var oldest: Day?

  fileprivate mutating func addToNumerator(_ one: Case) {
    numerator += 1
    amount += one.amount
    oldest = min(oldest ?? one.day, one.day)
  }

  fileprivate mutating func addToWhole(_ one: Case) {
    denominator += 1
    weight += one.weight
  }

  fileprivate mutating func addWhole(of other: KeyCount) {
    denominator += other.denominator
    weight += other.weight
  }

  fileprivate mutating func add(_ other: KeyCount) {
    numerator += other.numerator
    amount += other.amount
    if let day = other.oldest { oldest = min(oldest ?? day, day) }
    addWhole(of: other)
  }
}
