/// A priority of the service for a year, carried into the next report.
package struct ServicePriority: Entry {
  package var recordedOn: Day = .earliest
  /// The year it is for: 2023-24.
  package var year: String = ""
  package var text: String = ""
  package var partOf: Key<ServicePriority>?
  package var progress: String?
  package var isDone: Bool?

  package init() {}
}

extension ServicePriority {
  package static var kind: String { "servicePriority" }
  package static var meaning: String { "a priority of the service" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("recordedOn", &recordedOn)
    visitor.field("year", &year)
    visitor.field("text", &text)
    visitor.field("partOf", &partOf)
    visitor.field("progress", &progress)
    visitor.field("isDone", &isDone)
  }

  package var day: Day { recordedOn }
  package var sentence: String {
    "A priority of the service was recorded."
  }
}
