/// An independent reviewing officer (IRO), with the profile that children are shown.
package struct Officer: Entry {
  package var name: String = ""
  /// Sex as the service reports it of its staff.
  package var sex: Sex?
  package var ethnicGroup: StaffEthnicGroup?
  package var languages: [String] = []
  /// What the officer tells children about themselves.
  package var profile: String?
  package var email: String?
  package var phone: String?
  /// The Social Work England registration.
  package var registration: String?
  package var startedOn: Day = .earliest
  package var leftOn: Day?

  package init() {}
}

extension Officer {
  package static var kind: String { "officer" }
  package static var meaning: String { "an independent reviewing officer" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("name", &name)
    visitor.field("sex", &sex)
    visitor.field("ethnicGroup", &ethnicGroup)
    visitor.field("languages", &languages)
    visitor.field("profile", &profile)
    visitor.field("email", &email)
    visitor.field("phone", &phone)
    visitor.field("registration", &registration)
    visitor.field("startedOn", &startedOn)
    visitor.field("leftOn", &leftOn)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    "An independent reviewing officer joined the service."
  }
}
