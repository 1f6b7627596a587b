/// The officer's judgement of where a child lives: an alert stands while it is unsuitable.
package struct AccommodationJudgement: Entry {
  package var judgedOn: Day = .earliest
  package var isSuitable: Bool = false
  package var reason: String?
  package var endedOn: Day?

  package init() {}
}

extension AccommodationJudgement {
  package static var kind: String { "accommodationJudgement" }
  package static var meaning: String { "a judgement of accommodation" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("judgedOn", &judgedOn)
    visitor.field("isSuitable", &isSuitable)
    visitor.field("reason", &reason)
    visitor.field("endedOn", &endedOn)
  }

  package var day: Day { judgedOn }
  package var sentence: String {
    "Where the child lives was judged \(isSuitable ? "suitable" : "unsuitable")."
  }
}
