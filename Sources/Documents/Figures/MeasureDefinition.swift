package import Measures

/// A measure as the closing page of a report states it.
package struct MeasureDefinition: Sendable {
  package let measure: String
  /// What is counted, of what, in words.
  package let words: String
  package let unit: Unit

  /// What is counted, in a few words: `reviews held in time`.
  package let title: String
  /// The title with what sets the measure apart from others of that title.
  package let fullTitle: String

  package init(
    measure: String, title: String, fullTitle: String? = nil, words: String, unit: Unit
  ) {
    self.measure = measure
    self.title = title
    self.fullTitle = fullTitle ?? title
    self.words = words
    self.unit = unit
  }

  package init(_ measure: Measure) {
    self.init(
      measure: measure.identifier, title: measure.counted,
      fullTitle: MeasureDefinition.fullTitle(of: measure), words: measure.definition,
      unit: measure.unit)
  }

  private static func fullTitle(of measure: Measure) -> String {
    switch measure.kind {
    case .count, .sum, .rank: measure.counted
    case .mean, .ratio: "\(measure.counted), on average"
    case .mode: "\(measure.counted), most frequent"
    case .highest: "\(measure.counted), highest"
    case .monthlyMean: "\(measure.counted), a month on average"
    case .share, .rate: measure.counted + (measure.outOf.map { ", of \($0)" } ?? "")
    }
  }

  /// Every measure that Heard computes.
  package static let all: [MeasureDefinition] = Measure.all.map { MeasureDefinition($0) }
}
