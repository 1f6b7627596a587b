import Care
import TestSupport
import Testing

@Suite("Names that stand in sealed records alone")
struct SealedNamesTests {
  private static func index(_ names: [String]) -> DisclosureIndex {
    var index = DisclosureIndex()
    for (number, name) in names.enumerated() {
      index.add(child: Child(name: name), localIdentifier: "77000\(number)")
    }
    return index
  }

  private static func version(
    _ text: String, open: [String], sealed: [String], hidden: [String] = [],
    handled: [HandledFinding] = [], kept: [HandledFinding] = []
  ) throws -> RecordVersion {
    let child = OpenChild.example([OpenChild.block(text)])
    let recipient = try #require(child.recipients(on: .t0).first { $0.isChild })
    return VersionMaker(
      child, heldOn: OpenChild.reviewDay, index: index(open),
      sealed: SealedNames(all: index(sealed), hidden: index(hidden))
    ).version(for: recipient, handled: handled, kept: kept)
  }

  @Test
  func `a name that begins as one that is known and ends as one that is not is left out whole`()
    throws
  {
    let text = "Wendeline Oxtoby came."
    let found = try Self.version(text, open: ["Wendeline Marsden"], sealed: ["Wendeline Oxtoby"])
    let finding = try #require(found.findings.first)
    #expect(found.findings.count == 1 && finding.kind == .apart && !finding.isHidden)
    let left = try Self.version(
      text, open: ["Wendeline Marsden"], sealed: ["Wendeline Oxtoby"],
      handled: [HandledFinding(kind: .apart, key: finding.key, reason: nil)])
    #expect(left.parts.first?.text == "[left out] came.")
    #expect(left.open.isEmpty)
  }

  @Test
  func `whoever may not know handles nothing; what was handled by another counts`() throws {
    let text = "Wendeline Oxtoby came."
    let names = ["Wendeline Oxtoby"]
    let finding = try #require(
      try Self.version(text, open: [], sealed: names, hidden: names).findings.first)
    #expect(finding.isHidden)
    let handled = HandledFinding(kind: .apart, key: finding.key, reason: nil)
    let own = try Self.version(text, open: [], sealed: names, hidden: names, handled: [handled])
    #expect(own.open == [finding] && own.parts.first?.text == text)
    let others = try Self.version(text, open: [], sealed: names, hidden: names, kept: [handled])
    #expect(others.open.isEmpty && others.parts.first?.text == "[left out] came.")
  }

  @Test
  func `what is known openly as well is found as ever`() throws {
    let names = ["Wendeline Oxtoby"]
    let found = try Self.version(
      "Wendeline Oxtoby came, and Wendeline sang.", open: names, sealed: names, hidden: names)
    #expect(found.findings.allSatisfy { $0.kind == .childName && !$0.isHidden })
    #expect(found.findings.count == 2)
  }
}
