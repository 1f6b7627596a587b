import Care
import TestSupport
import Testing

@Suite("Who may be told what of a person")
struct PersonShownTests {
  static func person(_ relation: Relation) -> PersonInvolved {
    .with {
      $0.relation = relation
      $0.name = "Somebody Example"
      $0.organisation = "An organisation"
      $0.startedOn = .t0
      $0.address = "1 Example Road"
      $0.phone = "01632 960001"
      $0.email = "somebody@example.org"
    }
  }

  @Test(arguments: Relation.allCases)
  func `the service sees all, and what leaves has neither address nor telephone`(relation: Relation)
  {
    let person = Self.person(relation)
    let inside = person.shown(to: .service)
    #expect([inside.name, inside.address, inside.phone, inside.email].allSatisfy { $0 != nil })
    let outside = person.shown(to: .anybody)
    #expect([outside.address, outside.phone, outside.email].allSatisfy { $0 == nil })
    #expect((outside.name == nil) == [.carer, .school].contains(relation))
    #expect((outside.organisation == nil) == (relation == .school))
  }

  @Test(
    arguments: [
      (["mother"], true), (["Mother "], true), (["everyone"], true), (["father"], false),
      ([], false),
    ] as [([String], Bool)])
  func `each list keeps its own detail from whom it names, whatever the spelling of the case`(
    list: [String], isKept: Bool
  ) {
    let reader = Reader.person(["Ama Example", "MOTHER"])
    var person = Self.person(.carer)
    person.addressWithheldFrom = list
    #expect((person.shown(to: reader).address == nil) == isKept)
    #expect(person.shown(to: reader).phone != nil)
    person = Self.person(.carer)
    person.nameWithheldFrom = list
    #expect((person.shown(to: reader).name == nil) == isKept)
    #expect((person.shown(to: reader).email == nil) == isKept)
    person = Self.person(.carer)
    person.phoneWithheldFrom = list
    #expect((person.shown(to: reader).phone == nil) == isKept)
    #expect((person.shown(to: reader).email == nil) == isKept)
    person = Self.person(.school)
    person.schoolWithheldFrom = list
    let shown = person.shown(to: reader)
    #expect(
      [shown.name, shown.organisation, shown.address, shown.phone].allSatisfy {
        ($0 == nil) == isKept
      })
  }

  @Test
  func `a name kept from somebody is kept from all who are not named`() {
    var person = Self.person(.advocate)
    #expect(person.shown(to: .anybody).name != nil)
    person.nameWithheldFrom = ["father"]
    #expect(person.shown(to: .anybody).name == nil)
    #expect(EntryGrounds.of().refusal(of: person) == nil)
    person.phoneWithheldFrom = [""]
    #expect(EntryGrounds.of().refusal(of: person)?.contains("not named") == true)
    person.phoneWithheldFrom = []
    person.endedOn = Day.t0.adding(days: -1)
    #expect(EntryGrounds.of().refusal(of: person)?.contains("before it starts") == true)
  }
}
