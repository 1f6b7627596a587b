import Care

/// One way in which a measure of the service's work is counted: in all, or by the keys of a dimension.
package struct CaseBreakdown: Sendable {
  /// Where the records come from, and what their figures are of.
  enum Walk: Sendable {
    /// Records that happened on a day: counted by year, quarter and month.
    case events(@Sendable (CaseGrounds) -> [Case])
    /// Records as they stand at the end of the last day before a year, and of its last day.
    case yearEnds(@Sendable (CaseGrounds, Day) -> [Case])
    /// Records as they stand at the end of each month.
    case monthEnds(@Sendable (CaseGrounds, Day) -> [Case])
    /// Records as they stand on 1 April, before and after a year.
    case firstDays(@Sendable (CaseGrounds, Day) -> [Case])
    /// Records of a whole year, seen on its last day that counts.
    case years(@Sendable (CaseGrounds, Period) -> [Case])
  }

  /// Whether the breakdown looks at a day, adds up what happened, or judges a whole year.
  package var timing: Timing {
    switch walk {
    case .events: .events
    case .yearEnds, .monthEnds, .firstDays: .snapshot
    case .years: .year
    }
  }

  /// Two measures that name the same breakdown share its records.
  let name: String
  /// Empty for the total.
  package let dimension: String
  /// Spelled as in the data set; one empty key for the total.
  let keys: @Sendable (CaseGrounds) -> [String]
  /// Whether months and quarters have figures beside the year, where records are events.
  let hasMonths: Bool
  /// Whether records of one subject count once in a period, such as the officers who escalated.
  let once: Bool
  /// What the basis says beside what was left out, of the oldest record counted.
  let note: (@Sendable (Day) -> String)?
  let walk: Walk

  init(
    _ name: String, by dimension: String = "", keys: [String] = [""], hasMonths: Bool = true,
    once: Bool = false, noting note: (@Sendable (Day) -> String)? = nil, _ walk: Walk
  ) {
    self.init(
      name, by: dimension, keysOf: { _ in keys }, hasMonths: hasMonths, once: once, noting: note,
      walk)
  }

  /// A breakdown whose keys only the records tell.
  init(
    _ name: String, by dimension: String,
    keysOf keys: @escaping @Sendable (CaseGrounds) -> [String],
    hasMonths: Bool = true, once: Bool = false,
    noting note: (@Sendable (Day) -> String)? = nil, _ walk: Walk
  ) {
    self.name = name
    self.dimension = dimension
    self.keys = keys
    self.hasMonths = hasMonths
    self.once = once
    self.note = note
    self.walk = walk
  }
}
