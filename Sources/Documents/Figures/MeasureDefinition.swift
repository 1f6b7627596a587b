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
      fullTitle: measure.title, words: measure.definition,
      unit: measure.unit)
  }

  /// Every measure that Heard computes.
  package static let all: [MeasureDefinition] = Measure.all.map { MeasureDefinition($0) }
}
