import Care
import Measures
import TestSupport
import Testing

/// Supervision and benchmarking, by the definitions of the data set.
@Suite("Measures of supervision")
struct SupervisionMeasureTests {
  private var records: ServiceRecords {
    var records = ServiceRecords()
    records.add([Officer.with { $0.startedOn = .on("2020-01-01") }, Officer.with { _ in }])
    records.add([
      Post.with {
        $0.officer = Key(1)
        $0.fte = 0.5
        $0.startedOn = .on("2020-01-01")
      },
      // Half of the year: 1 October 2022 to 31 March 2023 are 182 of 365 days.
      Post.with {
        $0.officer = Key(2)
        $0.fte = 1
        $0.startedOn = .on("2022-10-01")
      },
    ])
    records.add(
      [
        ("2022-05-01", SessionKind.individual, 1), ("2022-06-01", .individual, 1),
        ("2023-02-01", .individual, 2), ("2022-05-01", .group, 1), ("2022-07-01", .appraisal, 1),
        ("2022-03-31", .individual, 1),
      ].map { (day: String, kind: SessionKind, officer: Int64) in
        SupervisionSession.with {
          $0.heldOn = .on(day)
          $0.sessionKind = kind
          $0.officer = Key(officer)
        }
      })
    return records
  }

  @Test("individual sessions of the year are counted, no group and no appraisal")
  func sessions() throws {
    #expect(try records.value("supervision.sessions") == 3)
    #expect(try records.value("supervision.sessions", "month", "2022-05", in: "2022-05") == 1)
  }

  @Test("who was in post from the first day of the year to its last is due an appraisal in it")
  func appraised() throws {
    #expect(try records.short("supervision.appraised_share") == "1 of 1")
    var more = records
    more.add([Officer.with { _ in }, Officer.with { _ in }])
    for officer in [Key<Officer>(3), Key(4)] {
      more.add([
        Post.with {
          $0.officer = officer
          $0.fte = 1
          $0.startedOn = .on("2021-01-01")
          $0.endedOn = officer == Key(4) ? .on("2023-01-31") : nil
        }
      ])
    }
    #expect(try more.short("supervision.appraised_share") == "1 of 2")
    more.add([
      SupervisionSession.with {
        $0.heldOn = .on("2022-03-31")
        $0.sessionKind = .appraisal
        $0.officer = Key(3)
      }
    ])
    #expect(try more.short("supervision.appraised_share") == "1 of 2")
  }

  @Test("of a service that records sessions and no appraisal nothing is said")
  func noAppraisal() throws {
    var records = ServiceRecords()
    records.add([Officer.with { _ in }])
    records.add([
      Post.with {
        $0.officer = Key(1)
        $0.fte = 1
        $0.startedOn = .on("2021-01-01")
      }
    ])
    records.add([
      SupervisionSession.with {
        $0.heldOn = .on("2022-05-01")
        $0.sessionKind = .individual
        $0.officer = Key(1)
      }
    ])
    #expect(try records.value("supervision.appraised_share") == nil)
  }

  @Test("for each officer, by the share of the year in post, whatever the hours")
  func perOfficer() throws {
    let value = try records.value("supervision.sessions_per_iro")
    #expect(value == 3 / (1 + 182.0 / 365))
  }

  @Test("records are counted by the day on which they were read")
  func benchmarks() throws {
    var records = ServiceRecords()
    for (read, held) in [
      ("2022-04-01", "2022-03-01"), ("2022-04-20", "2022-04-01"), ("2023-04-01", "2023-03-01"),
    ] {
      records.add(
        [
          Benchmark.with {
            $0.readOn = .on(read)
            $0.heldOn = .on(held)
          }
        ], child: 1)
    }
    #expect(try records.value("supervision.records_benchmarked") == 2)
  }
}
