import Care
import TestSupport
import Testing

/// What is hidden in ordinary texts is found: at least 99 in 100, in every way of writing it, and
/// ordinary texts raise hardly any alarm (the reprimand of the Information Commissioner of May 2024
/// was of another family's details, copied into a plan).
@Suite("Third parties hidden in records")
struct DisclosureCorpusTests {
  /// A version for the mother, who is to learn nothing of other families.
  private static func version(of text: String) throws -> RecordVersion {
    let child = OpenChild.example(DisclosureCorpus.own + [OpenChild.block(text)])
    let mother = try #require(
      child.recipients(on: .t0).first { $0.name == "Joanne Marlowe" })
    return VersionMaker(child, heldOn: OpenChild.reviewDay, index: DisclosureCorpus.index)
      .version(for: mother)
  }

  private static func ordinary(of text: String) throws -> [String] {
    try version(of: text).findings.map(\.words)
  }

  @Test
  func `at least 99 of 100 third parties are found, whatever the way of writing them`() throws {
    var chance = Chance(seed: 41)
    var (planted, missed) = (0, [String: [String]]())
    for round in 0..<24 {
      for plant in Planted.all(&chance) {
        let carrier = DisclosureCorpus.ordinary[round % DisclosureCorpus.ordinary.count]
        let text = "\(carrier) We heard that \(plant.text) was spoken of too. \(carrier)"
        let found = try Self.version(of: text).findings.map(\.words)
        planted += 1
        let isFound = found.contains { plant.text.contains($0) || $0.contains(plant.text) }
        if !isFound { missed[plant.what, default: []].append(plant.text) }
      }
    }
    let count = missed.values.map(\.count).reduce(0, +)
    print("planted \(planted), missed \(count)")
    #expect(planted > 1_000)
    #expect(Double(count) <= 0.01 * Double(planted), "missed: \(missed)")
  }

  @Test
  func `ordinary text raises hardly any alarm`() throws {
    let alarms = try DisclosureCorpus.ordinary.flatMap(Self.ordinary)
    // The two carers' names, which a parent is not told without asking, are withheld.
    let others = alarms.filter { !["Dawn", "Pete"].contains($0) }
    #expect(others.isEmpty, "\(others)")
  }

  @Test
  func `whatever bytes a text has, it is looked through`() throws {
    var chance = Chance(seed: 5)
    let bits = [
      "Amelia", "O'", "-\n", "07700", " 9", "@", ".", ",", "AV1", "\u{AD}", "\u{301}", "’", "🐇",
      "12 June",
      "2012", "born ", "\r\n", "ا", "Flat 2,", "24 ", "Road", "Mrs ", "\u{0}",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0..<12, using: &chance))
        .map { _ in bits.randomElement(using: &chance) ?? "" }.joined()
      _ = try Self.version(of: text)
    }
  }
}
