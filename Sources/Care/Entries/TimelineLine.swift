/// One line of a child's timeline: what happened on a day, without names.
package struct TimelineLine: Hashable, Sendable {
  package let day: Day
  package let sentence: String
  /// The day on which it was first recorded; nil where that is not known.
  package let recordedOn: Day?

  package init(day: Day, sentence: String, recordedOn: Day? = nil) {
    self.day = day
    self.sentence = sentence
    self.recordedOn = recordedOn
  }
}

extension [TimelineLine] {
  /// By day; lines of one day keep their order.
  package var inOrderOfDays: [TimelineLine] {
    enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}
