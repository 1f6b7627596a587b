/// Training or a learning meeting of the service.
package struct LearningEvent: Entry {
  package var heldOn: Day = .earliest
  package var trainingKind: TrainingKind?
  package var title: String = ""
  package var provider: String?
  package var attended: Int?

  package init() {}
}

extension LearningEvent {
  package static var kind: String { "learningEvent" }
  package static var meaning: String { "training or a learning meeting" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("trainingKind", &trainingKind)
    visitor.field("title", &title)
    visitor.field("provider", &provider)
    visitor.field("attended", &attended)
  }

  package var day: Day { heldOn }
  package var sentence: String {
    "A learning event was held."
  }
}
