import Care
import Sample
import Testing

struct InventedAuthorityTests {
  @Test(arguments: [Made.few, .registered])
  func `the same seed gives the same records`(made: Made) throws {
    let again = Array(try made.authority().children)
    #expect(again.map(\.localIdentifier) == (try made.census.identifiers))
    #expect(again.map(\.record) == (try made.census.records))
  }

  @Test func `another seed gives other children`() throws {
    let year = CollectionYear(ending: 2023)
    let one = try InventedAuthority(year: year, seed: 1, childrenInYear: 50)
    let other = try InventedAuthority(year: year, seed: 2, childrenInYear: 50)
    #expect(one.children.map(\.record) != other.children.map(\.record))
  }

  /// Fowler-Noll-Vo over days, codes and names: a change of plan or dice must be meant.
  @Test func `a seed gives the same children on every machine`() throws {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (identifier, record) in try Made.few.authority().children {
      var text = "\(identifier) \(record.child?.name ?? "") \(record.child?.bornOn ?? .earliest)"
      for episode in record.episodes {
        text += " \(episode.startedOn) \(episode.placement?.rawValue ?? "") "
        text += "\(episode.placementPostcode ?? "") \(episode.miles ?? -1)"
      }
      for review in record.reviews { text += " \(review.heldOn) \(review.participation ?? .pn0)" }
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    #expect(hash == 4655710351098426132)
  }

  @Test(arguments: Made.allCases)
  func `as many children as asked for are in care in the year`(made: Made) throws {
    let census = try made.census
    #expect(census.inCareDuringYear() == made.size)
    #expect(census.authority.children.underestimatedCount == census.records.count)
  }

  @Test(arguments: Made.allCases)
  func `opening, started and ceased make the closing number`(made: Made) throws {
    let census = try made.census
    for (end, year) in zip(census.ends, [census.year, census.year.previous]) {
      let opening = census.inCare(on: year.previous.lastDay)
      let closing = opening + census.started(in: year.days) - census.ceased(in: year.days)
      #expect(census.inCare(on: end) == closing)
    }
  }

  @Test(arguments: Made.allCases)
  func `no two children have one identifier`(made: Made) throws {
    let identifiers = try made.census.identifiers
    #expect(Set(identifiers).count == identifiers.count)
    expectNone(identifiers.filter { $0.utf8.count != 7 || Int($0) == nil || $0.hasPrefix("0") })
  }

  @Test(arguments: [2015, 2029, 1990])
  func `years outside the table of bank holidays are refused`(ending: Int) {
    #expect(throws: Breach.self) {
      try InventedAuthority(year: CollectionYear(ending: ending), seed: 1)
    }
  }

  @Test(arguments: [0, -1, 1_000_001])
  func `impossible sizes are refused`(size: Int) {
    #expect(throws: Breach.self) {
      try InventedAuthority(year: CollectionYear(ending: 2023), seed: 1, childrenInYear: size)
    }
  }
}
