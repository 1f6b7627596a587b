import Care
import TestSupport
import Testing

@Suite("Versions of a record for each recipient")
struct RecordVersionTests {
  private static let rows: [any Entry] = [
    OpenChild.person(.carer, "Dawn Hartley") {
      $0.address = "12 Wheelwright Close, Averchester"
      $0.phone = "0121 496 0777"
      $0.addressWithheldFrom = ["parent"]
    },
    OpenChild.person(.parent, "Joanne Marlowe"),
    OpenChild.person(.school, "Larkhill Primary School"),
    OpenChild.person(.guardian, "Ruth Osei"),
    OpenChild.block(
      "You live with Dawn Hartley at 12 Wheelwright Close (0121 496 0777) and go to Larkhill Primary "
        + "School."),
    OpenChild.block("Dawn told us of the nights.", .professionals, theme: "Health"),
    OpenChild.block("Joanne asked for a call.", .named, named: ["Joanne Marlowe"], theme: "Family"),
    OpenChild.block("The police matter.", .notForDisclosure, theme: "Safety"),
    OpenChild.block("Dear Kes", theme: VersionMaker.letterTheme),
  ]

  private static func version(for code: @escaping (Recipient) -> Bool) throws -> RecordVersion {
    let child = OpenChild.example(rows)
    let recipient = try #require(child.recipients(on: .t0).first(where: code))
    return VersionMaker(child, heldOn: OpenChild.reviewDay, index: DisclosureIndex())
      .version(for: recipient)
  }

  @Test
  func `everybody gets the texts that are for them, and nobody what is not for disclosure`() throws
  {
    let titles: [(Relation?, [String])] = [
      (nil, ["Letter to the child", "Home"]), (.parent, ["Home", "Family"]), (.carer, ["Home"]),
      (.school, ["Home"]), (.guardian, ["Home", "Health"]),
    ]
    for (relation, expected) in titles {
      let version = try Self.version { $0.relation == relation }
      #expect(Set(version.parts.map(\.title)) == Set(expected), "\(version.recipient.label)")
    }
  }

  @Test
  func `a parent is told neither the carer's name, address and number, nor the school`() throws {
    let text = try #require(
      Self.version { $0.relation == .parent }.parts.first { $0.title == "Home" }?.text)
    #expect(
      text
        == "You live with [name left out] at [address left out] ([telephone number left out]) and go "
        + "to [school left out].")
  }

  @Test
  func `the child reads the carer's name and the own school`() throws {
    let text = try #require(
      try Self.version { $0.isChild }.parts.first { $0.title == "Home" }?.text)
    #expect(text.contains("Dawn Hartley"))
    #expect(text.contains("Larkhill Primary School"))
  }

  @Test
  func `a finding that stays has its reason, and stands in the version`() throws {
    let child = OpenChild.example(Self.rows)
    let mother = try #require(child.recipients(on: .t0).first { $0.relation == .parent })
    let maker = VersionMaker(child, heldOn: OpenChild.reviewDay, index: DisclosureIndex())
    let school = try #require(
      maker.version(for: mother).findings.first { $0.kind == .school })
    let handled = HandledFinding(
      kind: .school, key: school.key, reason: "She takes Kes there. It is on the plan.")
    #expect(HandledFinding(handled.sentence) == handled)
    let version = maker.version(for: mother, handled: [handled])
    #expect(version.wholeText.contains("Larkhill Primary School"))
    #expect(!version.wholeText.contains("Wheelwright"))
  }

  @Test(arguments: ["", "Left out", "Stays, nothing: x. y", "Left out, school", "Stays, school: x"])
  func `a sentence that says nothing of a finding is none`(sentence: String) {
    #expect(HandledFinding(sentence) == nil)
  }

  @Test
  func `what a name is left out of is said again by the release, in the same words`() {
    let left = HandledFinding(kind: .childName, key: "ben smith", reason: nil)
    #expect(left.sentence == "Left out, another child's name: ben smith")
    #expect(HandledFinding(left.sentence) == left)
  }
}
