/// A move without a plan, when the officer was told, and whether the review was brought forward.
package struct UnplannedMove: Entry {
  package var movedOn: Day = .earliest
  package var notifiedOn: Day?
  /// Whether the officer decided to bring the review forward; nil where nothing was decided yet.
  package var reviewBroughtForward: Bool?
  package var decidedOn: Day?
  package var reason: String?

  package init() {}
}

extension UnplannedMove {
  package static var kind: String { "unplannedMove" }
  package static var meaning: String { "an unplanned move" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("movedOn", &movedOn)
    visitor.field("notifiedOn", &notifiedOn)
    visitor.field("reviewBroughtForward", &reviewBroughtForward)
    visitor.field("decidedOn", &decidedOn)
    visitor.field("reason", &reason)
  }

  package var day: Day { movedOn }
  package var sentence: String {
    "The child moved without a plan on \(movedOn.inWords)."
  }
}
