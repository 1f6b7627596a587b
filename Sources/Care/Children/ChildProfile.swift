/// What the child says of themselves, as it stands from a day on.
package struct ChildProfile: Entry {
  package var recordedOn: Day = .earliest
  /// How the child wants to be spoken of: `she/her`.
  package var pronouns: String?
  package var allergies: String?
  /// How the child speaks, hears and understands best.
  package var communication: String?
  package var religion: String?
  /// What the child wants people to know.
  package var aboutMe: String?

  package init() {}
}

extension ChildProfile {
  package static var kind: String { "childProfile" }
  package static var meaning: String { "what a child says of themselves" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("recordedOn", &recordedOn)
    visitor.field("pronouns", &pronouns)
    visitor.field("allergies", &allergies)
    visitor.field("communication", &communication)
    visitor.field("religion", &religion)
    visitor.field("aboutMe", &aboutMe)
  }

  package var day: Day { recordedOn }
  package var sentence: String { "What the child says of themselves was recorded." }
}
