import Care
import Measures
import TestSupport
import Testing

/// How long records of reviews take, by the limits of the IRO Handbook (2010), recording of reviews:
/// decisions 5, the record complete 15, sent out 20 working days after the review.
@Suite("Measures of the recording of reviews")
struct RecordingMeasureTests {
  /// A review on Wednesday 15 June 2022, and the day on which each step was done.
  private func records(_ done: String?, days limit: Int? = nil) throws -> ServiceRecords {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-06-15", .pn1)])
    records.add(
      [
        ReviewRecord.with {
          $0.heldOn = .on("2022-06-15")
          $0.decisionsSentOn = done.flatMap { Day($0) }
          $0.completedOn = done.flatMap { Day($0) }
          $0.distributedOn = done.flatMap { Day($0) }
        }
      ], child: 1)
    if let limit {
      records.policies = try Policies(settings: [
        PolicySetting(name: Policy.decisionsDays.name, value: "\(limit)", from: .on("2022-04-01"))
      ])
    }
    return records
  }

  @Test(
    "a step is in time on its last day, by the policy of the day, and late a day after",
    arguments: [
      ("decisions", "2022-06-22", nil, "1 of 1"), ("decisions", "2022-06-23", nil, "0 of 1"),
      ("decisions", "2022-06-23", 6, "1 of 1"), ("complete", "2022-07-06", nil, "1 of 1"),
      ("complete", "2022-07-07", nil, "0 of 1"), ("distribute", "2022-07-13", nil, "1 of 1"),
      ("distribute", "2022-07-14", nil, "0 of 1"),
    ] as [(String, String, Int?, String)])
  func inTime(step: String, done: String, limit: Int?, expected: String) throws {
    let records = try records(done, days: limit)
    #expect(
      try records.short("records.\(step)_in_time_share", asAt: .on("2022-12-31")) == expected)
  }

  @Test("until the limit has passed a step that is not done is left out; then it is not in time")
  func outstanding() throws {
    let records = try records(nil)
    let (last, after) = (Day.on("2022-06-22"), Day.on("2022-06-23"))
    #expect(
      try records.short("records.decisions_in_time_share", asAt: last)
        == "0 of 0; limit not passed: 1")
    #expect(try records.short("records.decisions_outstanding", asAt: last) == "0")
    #expect(try records.short("records.decisions_in_time_share", asAt: after) == "0 of 1")
    #expect(
      try records.short("records.decisions_outstanding", asAt: after) == "1; oldest: 2022-06-15")
    #expect(
      try records.short("records.days_to_decisions", asAt: after) == "0 of 0; outstanding: 1")
  }

  @Test("days count working days from the review, and what was done later is outstanding by then")
  func days() throws {
    let records = try records("2022-06-23")
    #expect(try records.short("records.days_to_complete", asAt: .on("2022-12-31")) == "6 of 1")
    #expect(
      try records.short("records.days_to_complete", asAt: .on("2022-06-22"))
        == "0 of 0; outstanding: 1")
  }

  @Test(
    "a care plan is brought up to date in 10 working days, where decisions change it",
    arguments: [
      ("2022-06-29", "2022-12-31", "1 of 1"), ("2022-06-30", "2022-12-31", "0 of 1"),
      ("", "2022-06-29", "0 of 0; limit not passed: 1"), ("", "2022-06-30", "0 of 1"),
    ])
  func planUpdated(on day: String, asAt: String, expected: String) throws {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-05-03", .pn1), ("2022-06-15", .pn1)])
    records.add(
      [
        ReviewRecord.with {
          $0.heldOn = .on("2022-05-03")
          $0.changesPlan = false
        },
        ReviewRecord.with {
          $0.heldOn = .on("2022-06-15")
          $0.changesPlan = true
          $0.planUpdatedOn = Day(day)
        },
      ], child: 1)
    #expect(
      try records.short("plans.updated_within_10_days_share", asAt: .on(asAt)) == expected)
  }
}
