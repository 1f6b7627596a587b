import Care
import Measures
import TestSupport
import Testing

/// Children in care for 10,000 residents, by home area.
@Suite("Rates by area")
struct AreaRateTests {
  private var records: ServiceRecords {
    var records = ServiceRecords()
    records.histories = [
      .child(1, [.stay("2021-01-01", nil)]), .child(2, [.stay("2021-01-01", nil)]),
      .child(3, [.stay("2021-01-01", "2022-09-01")]), .child(4, [.stay("2021-01-01", nil)]),
    ]
    for (child, area, day) in [
      (1, "North", "2021-01-01"), (2, "North", "2021-01-01"), (2, "South", "2022-10-01"),
      (3, "North", "2021-01-01"),
    ] {
      records.add(
        [
          HomeArea.with {
            $0.area = area
            $0.startedOn = .on(day)
          }
        ], child: Int64(child))
    }
    records.reference = [("North", "2022-03-31", 1500.0), ("North", "2023-03-31", 1000)].map {
      ReferenceFigure(
        measure: "residents.under_18", dimension: "area", key: $0.0, period: $0.1, value: $0.2,
        source: "an estimate")
    }
    return records
  }

  @Test(
    "the area is the one recorded on the day, the residents those of that day",
    arguments: [("2022-03-31", 3, 1500), ("2023-03-31", 1, 1000)])
  func rate(day: String, children: Int, residents: Int) throws {
    let figure = try records.figure("population.rate_per_10k", "area", "North", in: day)
    #expect(figure?.numerator == children)
    #expect(figure?.denominator == residents)
    #expect(figure?.value == Double(children) / Double(residents) * 10_000)
  }

  @Test("without residents there is no rate, and a child without an area is listed")
  func unknown() throws {
    let south = try records.figure("population.rate_per_10k", "area", "South", in: "2023-03-31")
    #expect(south?.value == nil)
    #expect(south?.numerator == 1)
    let north = try records.figure("population.rate_per_10k", "area", "North", in: "2023-03-31")
    #expect(north?.basis.contains("area not recorded: 1") == true)
  }
}
