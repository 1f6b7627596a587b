package import Measures

/// A measure as the closing page of a report states it.
package struct MeasureDefinition: Sendable {
  package let measure: String
  /// What is counted, of what, in words.
  package let words: String
  package let unit: Unit

  /// What is counted and of what, in a few words: `reviews held in time, of all reviews held`.
  package let title: String

  package init(measure: String, title: String, words: String, unit: Unit) {
    self.measure = measure
    self.title = title
    self.words = words
    self.unit = unit
  }

  package init(_ measure: Measure) {
    self.init(
      measure: measure.identifier, title: measure.counted, words: measure.definition,
      unit: measure.unit)
  }

  /// Every measure that Heard computes.
  package static let all: [MeasureDefinition] = Measure.all.map { MeasureDefinition($0) }
}
