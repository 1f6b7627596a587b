/// Somebody round a child, and who must not be told what of them.
package struct PersonInvolved: Entry {
  package var relation: Relation?
  package var name: String = ""
  package var organisation: String?
  package var hasParentalResponsibility: Bool?
  package var startedOn: Day = .earliest
  package var endedOn: Day?
  package var mayAttend: Bool?
  package var language: String?
  package var address: String?
  package var phone: String?
  package var email: String?
  /// Who must not be told the name, the address, the telephone number, the school.
  package var nameWithheldFrom: [String] = []
  package var addressWithheldFrom: [String] = []
  package var phoneWithheldFrom: [String] = []
  package var schoolWithheldFrom: [String] = []
  /// The person's own local identifier, where the person is or was looked after as well.
  package var localIdentifier: String?

  package init() {}
}

extension PersonInvolved {
  package static var kind: String { "personInvolved" }
  package static var meaning: String { "a person round a child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("relation", &relation)
    visitor.field("name", &name)
    visitor.field("organisation", &organisation)
    visitor.field("hasParentalResponsibility", &hasParentalResponsibility)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
    visitor.field("mayAttend", &mayAttend)
    visitor.field("language", &language)
    visitor.field("address", &address)
    visitor.field("phone", &phone)
    visitor.field("email", &email)
    visitor.field("nameWithheldFrom", &nameWithheldFrom)
    visitor.field("addressWithheldFrom", &addressWithheldFrom)
    visitor.field("phoneWithheldFrom", &phoneWithheldFrom)
    visitor.field("schoolWithheldFrom", &schoolWithheldFrom)
    visitor.field("localIdentifier", &localIdentifier)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    "Somebody round the child was recorded: \(relation?.rawValue ?? "relation not recorded")."
  }
}
