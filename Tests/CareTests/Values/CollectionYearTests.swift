import Care
import Testing
import TestSupport

@Suite("Collection years")
struct CollectionYearTests {
  @Test("a year runs from 1 April to 31 March, and every day falls in one")
  func days() {
    for number in Day.on("2016-01-01").number...Day.on("2028-12-31").number {
      let day = Day(number: number)
      let year = CollectionYear(of: day)
      #expect(year.days.contains(day))
      #expect(!year.next.days.contains(day) && !year.previous.days.contains(day))
    }
    #expect(CollectionYear(ending: 2026).firstDay == .on("2025-04-01"))
    #expect(CollectionYear(ending: 2026).lastDay == .on("2026-03-31"))
  }

  @Test("its name reads back, also at the turn of a century")
  func names() {
    for ending in [1999, 2000, 2001, 2009, 2010, 2026, 2100] {
      let year = CollectionYear(ending: ending)
      #expect(CollectionYear(year.name) == year)
    }
    #expect(CollectionYear(ending: 2026).name == "2025-26")
    #expect(CollectionYear(ending: 2000).name == "1999-00")
  }

  @Test(
    "what is no year is refused",
    arguments: ["2025", "2025-27", "2025-2026", "25-26", "2025/26", "2025-26-27", "", "-025-26"])
  func refused(text: String) {
    #expect(CollectionYear(text) == nil)
  }

  @Test("codes are offered in the years in which they may be used")
  func codes() {
    let before = Placement.codes(in: CollectionYear(ending: 2024))
    let after = Placement.codes(in: CollectionYear(ending: 2026))
    #expect(before.contains(.h5) && before.contains(.z1) && !before.contains(.k3))
    #expect(after.contains(.k3) && after.contains(.z11) && !after.contains(.h5))
    #expect(!after.contains(.z1))
    #expect(ReasonEpisodeCeased.codes(in: CollectionYear(ending: 2018)).contains(.e43))
    #expect(!ReasonEpisodeCeased.codes(in: CollectionYear(ending: 2019)).contains(.e43))
    #expect(!ReasonForPlacementChange.codes(in: CollectionYear(ending: 2018)).contains(.custod))
  }
}
