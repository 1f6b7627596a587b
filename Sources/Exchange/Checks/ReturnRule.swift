package import Care

/// A rule of the return: what it says, how to mend what it finds, when it holds, and how it looks.
package struct ReturnRule: Sendable {
  /// The DfE's number as text (`399`, `392c`, `INT08`); ours begin with `H`.
  package let number: String
  /// What is wrong, in one sentence.
  package let sentence: String
  /// How to mend it, in one sentence.
  package let mend: String
  package let severity: Finding.Severity
  /// The columns to look at, of whatever file.
  package let columns: [String]
  /// The files that it cannot do without.
  package let files: [ReturnModule]
  /// The files of last year's return that it cannot do without.
  package let lastYearsFiles: [ReturnModule]
  package let years: RuleYears
  let check: RuleCheck

  init(
    _ number: String, _ sentence: String, mend: String, severity: Finding.Severity = .fault,
    _ columns: [String], in files: [ReturnModule], lastYear: [ReturnModule] = [],
    years: RuleYears = .all, check: RuleCheck
  ) {
    self.number = number
    self.sentence = sentence
    self.mend = mend
    self.severity = severity
    self.columns = columns
    self.files = files
    lastYearsFiles = lastYear
    self.years = years
    self.check = check
  }
}

/// The collection years whose rule set holds a rule.
///
/// The earliest rule set that is known is that of 2022-23; it stands for the years before it too.
package struct RuleYears: Hashable, Sendable {
  /// The years in which the first and the last collection year end; nil for an open end.
  package let first: Int?
  package let last: Int?

  package static let all = RuleYears(first: nil, last: nil)

  package static func from(_ first: Int) -> RuleYears { RuleYears(first: first, last: nil) }
  package static func to(_ last: Int) -> RuleYears { RuleYears(first: nil, last: last) }
  package static func only(_ first: Int, to last: Int) -> RuleYears {
    RuleYears(first: first, last: last)
  }

  package func contains(_ year: CollectionYear) -> Bool {
    (first.map { $0 <= year.ending } ?? true) && (last.map { year.ending <= $0 } ?? true)
  }
}
