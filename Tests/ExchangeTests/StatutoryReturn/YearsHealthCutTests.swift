import Care
import Exchange
import TestSupport
import Testing

@Suite("Health in the return of a year")
struct YearsHealthCutTests {
  private static func record(_ health: [YearsHealth], ofNoYear: HealthOutcomes? = nil) -> CareRecord
  {
    CareRecord(
      source: .heard, child: Child(bornOn: .on("2012-06-01"), sex: .female),
      episodes: [CareEpisode(startedOn: .on("2020-05-04"), reasonBegan: .s)], health: ofNoYear,
      deprivations: [
        DeprivationOfLiberty(startedOn: .on("2023-03-01"), endedOn: .on("2023-04-20"))
      ], healthOfYears: health)
  }

  private static func cut(_ record: CareRecord, _ ending: Int) -> CareRecord? {
    YearsCut(of: CollectionYear(ending: ending))
      .record(of: CaseFile(key: Key(1), localIdentifier: "1", records: [record]))
  }

  @Test
  func `the return of a year has the outcomes of that year and no other`() {
    let record = Self.record(
      [2022, 2023].map {
        YearsHealth(
          yearEndsOn: CollectionYear(ending: $0).lastDay,
          outcomes: HealthOutcomes(difficultiesScore: $0 - 2000))
      })
    #expect(Self.cut(record, 2022)?.health?.difficultiesScore == 22)
    #expect(Self.cut(record, 2023)?.health?.difficultiesScore == 23)
    #expect(Self.cut(record, 2024)?.health == nil)
    #expect(Self.cut(record, 2023)?.healthOfYears == [])
  }

  @Test
  func `outcomes of a year that nobody said stand in where no year has any`() {
    let record = Self.record([], ofNoYear: HealthOutcomes(difficultiesScore: 7))
    #expect(Self.cut(record, 2024)?.health?.difficultiesScore == 7)
  }

  @Test
  func `a deprivation of liberty is open in the return of the year in which it went on`() {
    let record = Self.record([])
    #expect(Self.cut(record, 2022)?.deprivations == [])
    #expect(
      Self.cut(record, 2023)?.deprivations
        == [DeprivationOfLiberty(startedOn: .on("2023-03-01"))])
    #expect(Self.cut(record, 2024)?.deprivations.first?.endedOn == .on("2023-04-20"))
  }
}
