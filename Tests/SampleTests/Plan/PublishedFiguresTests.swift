import Care
import Sample
import Testing

/// What a service in a large English city published for 2022-23, at the default size.
struct PublishedFiguresTests {
  @Test(arguments: zip([2201, 2094, 1921], [0, 1, 2]))
  func `children in care at each year end`(published: Int, index: Int) throws {
    let census = try Made.standard.census
    #expect(census.inCare(on: census.ends[index]) == published)
  }

  @Test func `movements of the last two years`() throws {
    let census = try Made.standard.census
    #expect(census.inCareDuringYear() == 2795)
    #expect(census.started(in: census.year.days) == 701)
    #expect(census.ceased(in: census.year.days) == 594)
    #expect(census.started(in: census.year.previous.days) == 756)
    #expect(census.ceased(in: census.year.previous.days) == 583)
  }

  @Test func `children in care at the end of each month`() throws {
    let census = try Made.standard.census
    let found = (1...12).map { month in
      census.inCare(on: census.year.firstDay.adding(months: month).adding(days: -1))
    }
    #expect(
      found == [2082, 2101, 2113, 2139, 2144, 2160, 2182, 2190, 2192, 2183, 2201, 2201])
  }

  @Test func `ages at the last two year ends`() throws {
    let census = try Made.standard.census
    let bands = [0...0, 1...4, 5...9, 10...15, 16...17, 18...99]
    let found = census.ends.prefix(2).map { day in
      bands.map { band in census.inCare(on: day) { index, _ in band ~= census.age(index, on: day) }
      }
    }
    #expect(found == [[111, 381, 379, 809, 521, 0], [107, 371, 397, 789, 430, 0]])
  }

  @Test(arguments: [
    (EthnicGroup.white, [1088, 994]), (.asian, [288, 201]), (.black, [262, 222]),
    (.dualHeritage, [509, 462]), (.other, [54, 35]), (.notKnown, [0, 180]),
  ])
  func `ethnicity at the last two year ends`(group: EthnicGroup, published: [Int]) throws {
    let census = try Made.standard.census
    let found = census.ends.prefix(2).map { day in
      census.inCare(on: day) { index, _ in census.histories[index].ethnicity?.group == group }
    }
    #expect(found == published)
  }

  /// 55.8 and 54.2 in a hundred are boys.
  @Test func `sex at the last two year ends`() throws {
    let census = try Made.standard.census
    let boys = census.ends.prefix(2).map { day in
      census.inCare(on: day) { index, _ in census.histories[index].sex == .male }
    }
    #expect(boys == [1228, 1135])
  }

  @Test func `legal status, remand and unaccompanied children at each year end`() throws {
    let census = try Made.standard.census
    let voluntary = census.ends.map { census.inCare(on: $0) { $1.legalStatus == .v2 } }
    #expect(voluntary == [373, 334, 277])
    #expect(census.inCare(on: census.ends[0]) { $1.legalStatus == .j1 } == 9)
    let unaccompanied = census.ends.map { day in
      census.inCare(on: day) { index, _ in
        census.histories[index].unaccompanied?.holds(on: day) ?? false
      }
    }
    #expect(unaccompanied == [168, 108, 68])
  }

  @Test func `length of care and need at the end`() throws {
    let census = try Made.standard.census
    let end = census.ends[0]
    let found = [0...0, 1...2, 3...99, 5...99].map { band in
      census.inCare(on: end) { index, _ in band ~= census.years(index, on: end) }
    }
    #expect(found == [548, 613, 1040, 695])
    let young = census.inCare(on: end) { index, _ in
      census.years(index, on: end) >= 5 && census.age(index, on: end) < 10
    }
    #expect(young == 106)
    #expect(census.inCare(on: end) { $1.need == .n1 } == 1591)
  }

  /// At the end 57.8, 11.9, 7.4, 3.3, 9.1, 9.9 and 0.6 in a hundred; a year before 60.0, 10.4, 8.0,
  /// 3.0, 10.0, 8.0 and 0.6.
  @Test(arguments: [
    (PlacementGroup.fosterCare, [1272, 1256]), (.connectedFosterCare, [262, 218]),
    (.withParents, [163, 168]), (.forAdoption, [73, 63]), (.residentialCare, [200, 209]),
    (.supportedAccommodation, [218, 168]), (.secureEstate, [13, 12]), (.other, [0, 0]),
  ])
  func `placements at the last two year ends`(group: PlacementGroup, published: [Int]) throws {
    let census = try Made.standard.census
    let found = census.ends.prefix(2).map { day in
      census.inCare(on: day) { index, _ in census.placement(index, on: day) == group }
    }
    #expect(found == published)
  }

  /// 88.4 in a hundred of known distances are 20 miles or less; 59.7 of all are inside the authority.
  @Test func `distance from home at the end`() throws {
    let census = try Made.standard.census
    let end = census.ends[0]
    #expect(census.inCare(on: end) { $1.miles != nil } == 2033)
    #expect(census.inCare(on: end) { $1.miles.map { $0 <= 20 } ?? false } == 1797)
    #expect(census.inCare(on: end) { $1.isInsideAuthority == true } == 1314)
  }
}
