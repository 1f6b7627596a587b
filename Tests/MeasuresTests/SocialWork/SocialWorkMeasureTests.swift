import Care
import Measures
import TestSupport
import Testing

/// The social workers whom children have, by the definitions of the data set.
@Suite("Measures of social workers")
struct SocialWorkMeasureTests {
  private func worker(
    _ name: String, _ start: String, _ end: String? = nil
  ) -> SocialWorkerEpisode {
    SocialWorkerEpisode(worker: name, startedOn: .on(start), endedOn: end.flatMap { Day($0) })
  }

  private func records(_ workers: [SocialWorkerEpisode]) -> ServiceRecords {
    var records = ServiceRecords()
    records.histories = (1...2).map { .child($0, [.stay("2021-01-01", nil)]) }
    records.socialWorkers = [Key(1): workers, Key(2): [worker("Z", "2021-01-01")]]
    return records
  }

  @Test(
    "a change is another worker in the 12 months up to the day; the first is none",
    arguments: [
      (["A 2022-04-01"], 0), (["A 2021-01-01", "B 2022-03-31"], 0),
      (["A 2021-01-01", "B 2022-04-01"], 1), (["A 2021-01-01", "A 2022-06-01"], 0),
      (["A 2021-01-01", "B 2022-06-01", "A 2023-03-31"], 2),
      (["A 2021-01-01", "B 2023-04-01"], 0),
    ])
  func changes(workers: [String], expected: Int) throws {
    let records = records(
      workers.map { worker(String($0.prefix(1)), String($0.dropFirst(2))) })
    let figure = try records.figure("social_work.changes_in_12_months", in: "2023-03-31")
    #expect(figure?.numerator == expected)
    #expect(figure?.value == Double(expected) / 2, "of two children in care")
  }

  @Test("a child whose worker ended by the day is without one")
  func unallocated() throws {
    for (end, expected) in [("2023-04-01", "0"), ("2023-03-31", "1"), ("2022-10-01", "1")] {
      let records = records([worker("A", "2021-01-01", end)])
      #expect(try records.short("social_work.unallocated", in: "2023-03-31") == expected)
    }
  }

  @Test(
    "where returns hold children and no social worker, nothing is recorded, and no figure is 0",
    arguments: ["social_work.unallocated", "social_work.changes_in_12_months"])
  func notRecorded(measure: String) throws {
    var records = records([])
    records.socialWorkers = [:]
    let figure = try records.figure(measure, in: "2023-03-31")
    #expect(figure?.basis == "not recorded")
    #expect(figure?.value == nil && figure?.numerator == nil && figure?.denominator == nil)
  }
}
