package import Care

/// One measure of the data set: what is counted, of what, and in which words.
package struct Measure: Sendable {
  /// How the value comes from what is counted.
  package enum Kind: String, Hashable, Sendable {
    /// The numerator.
    case count
    /// Numerator ÷ denominator × 100.
    case share
    /// What is counted in a year ÷ its months that are over.
    case monthlyMean
    /// What is counted ÷ residents under 18 × 10,000.
    case rate
    /// The sum of what the counted records carry ÷ their number.
    case mean
    /// The sum of what the counted records carry, such as full-time equivalents.
    case sum
    /// The sum of what the counted records carry ÷ the sum of their weights.
    case ratio
    /// The most frequent amount by weight; the higher where two tie.
    case mode
    /// The highest amount by weight.
    case highest
    /// The place of a key among the keys by number of records, 1 for the most.
    case rank
  }

  /// `reviews.in_timescale_share`.
  package let identifier: String
  package let kind: Kind
  package let unit: Unit
  /// What is counted, as a report can say it: `reviews held on or before the day they were due`.
  package let counted: String
  /// What a share or a rate is of; nil for a count.
  package let outOf: String?
  /// The definition, as the closing page of a report prints it.
  package let definition: String
  package let breakdowns: [Breakdown]
  /// How it is counted from the service's own records; empty for a measure of histories alone.
  package let cases: [CaseBreakdown]
  /// The kinds of records without any of which the figure is not recorded.
  let needs: [String]
  /// Whether it is counted from the social workers of the register, and is not recorded without any.
  let needsSocialWorkers: Bool
  /// Whether nothing but the service's own records of ``needs`` changes its figures: no other records,
  /// and no child's history.
  package private(set) var readsItsRowsAlone = false

  init(
    identifier: String, kind: Kind, unit: Unit, counted: String, outOf: String?,
    definition: String, breakdowns: [Breakdown] = [], cases: [CaseBreakdown] = [],
    needs: [any Entry.Type] = [], needsSocialWorkers: Bool = false
  ) {
    self.identifier = identifier
    self.kind = kind
    self.unit = unit
    self.counted = counted
    self.outOf = outOf
    self.definition = definition
    self.breakdowns = breakdowns
    self.cases = cases
    self.needs = needs.map { $0.kind }
    self.needsSocialWorkers = needsSocialWorkers
  }

  /// The same measure, counted without anything but its own records.
  var readingItsRowsAlone: Measure {
    var measure = self
    measure.readsItsRowsAlone = true
    return measure
  }

  package var timing: Timing {
    breakdowns.first?.judge.timing ?? cases.first?.timing ?? .events
  }

  static func count(
    _ identifier: String, _ counted: String, _ definition: String, _ breakdowns: [Breakdown]
  ) -> Measure {
    Measure(
      identifier: identifier, kind: .count, unit: .count, counted: counted, outOf: nil,
      definition: definition, breakdowns: breakdowns)
  }

  static func share(
    _ identifier: String, _ counted: String, of outOf: String, _ definition: String,
    _ breakdowns: [Breakdown]
  ) -> Measure {
    Measure(
      identifier: identifier, kind: .share, unit: .percent, counted: counted, outOf: outOf,
      definition: definition, breakdowns: breakdowns)
  }
}

extension Measure {
  /// Every measure that Heard computes from children's records.
  package static let all: [Measure] =
    children + reviews + voice + safeguarding + recording + disputes + survey + sentViews + quality
    + workforce + caseload + allocation + supervision + meetings + permanence + concerns
    + oversight + footprints + accommodation + socialWork + lead + plans
    + decisions + adoption

  private static let positions = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.identifier, $0.offset) })

  /// The measure of an identifier; nil where there is none.
  package static func named(_ identifier: String) -> Measure? {
    positions[identifier].map { all[$0] }
  }

  /// The measures of some identifiers, in the order of the data set; all of them where none is named.
  package static func chosen(_ identifiers: [String]) throws(Breach) -> [Measure] {
    guard !identifiers.isEmpty else { return all }
    for identifier in identifiers where named(identifier) == nil { throw unknown(identifier) }
    return all.filter { identifiers.contains($0.identifier) }
  }

  /// Says that there is no such measure, and which come nearest to it.
  package static func unknown(_ identifier: String) -> Breach {
    Breach(
      "There is no measure \(identifier). "
        + NearNames.question(NearNames.nearest(to: identifier, among: all.map(\.identifier)))
        + " `heard measures` lists all of them.")
  }
}
