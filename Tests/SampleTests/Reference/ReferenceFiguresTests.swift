import Care
import Sample
import Testing

struct ReferenceFiguresTests {
  @Test(arguments: zip([2021, 2022, 2023], [67.0, 73, 77]))
  func `the city's rate comes out as published`(year: Int, published: Double) throws {
    let census = try Made.standard.census
    let day = CollectionYear(ending: year).lastDay
    let residents = try #require(
      census.authority.referenceFigures.first {
        $0.measure == "residents.under_18" && $0.key == "City" && $0.period == day.description
      })
    let rate = Double(census.inCare(on: day)) / residents.value * 10_000
    #expect(abs(rate - published) <= 0.5)
  }

  /// Table 3: unaccompanied children have no home in an area.
  @Test(arguments: [
    (Area.east, [48.0, 46, 48]), (.northWest, [53, 56, 58]), (.south, [92, 124, 127]),
  ])
  func `the areas' rates come out as published`(area: Area, published: [Double]) throws {
    let census = try Made.standard.census
    for (year, rate) in zip([2021, 2022, 2023], published) {
      let day = CollectionYear(ending: year).lastDay
      let residents = try #require(
        census.authority.referenceFigures.first {
          $0.key == area.rawValue && $0.period == day.description
        })
      let children = census.inCare(on: day) { index, _ in
        census.records[index].episodes.last?.homePostcode.flatMap(Area.init(homePostcode:)) == area
      }
      #expect(abs(Double(children) / residents.value * 10_000 - rate) <= 0.5)
    }
  }

  @Test func `every figure has a source, and none is given twice`() throws {
    let figures = try Made.standard.authority().referenceFigures
    #expect(figures.count == 12 + 6 + 2 + 15)
    #expect(figures.allSatisfy { !$0.source.isEmpty })
    for (index, figure) in figures.enumerated() {
      #expect(!figures[..<index].contains(where: figure.replaces))
    }
  }
}
