import Care
import Measures
import TestSupport
import Testing

/// Plans judged at reviews, and what officers watch, by the definitions of the data set.
@Suite("Measures of plans")
struct PlanMeasureTests {
  @Test(
    "a plan counts where the form judges it",
    arguments: [
      ("plan", "care plan", "1 of 2"), ("plan", "health", "1 of 1"),
      ("plan", "education", "0 of 0"),
      ("plan", "legal status", "1 of 1"),
    ])
  func suitable(dimension: String, key: String, expected: String) throws {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-06-15", .pn1), ("2022-07-20", .pn1)])
    records.add(
      [
        QualityForm.with {
          $0.heldOn = .on("2022-06-15")
          $0.isCarePlanSuitable = true
          $0.isHealthPlanSuitable = true
          $0.isLegalStatusSuitable = true
        },
        QualityForm.with {
          $0.heldOn = .on("2022-07-20")
          $0.isCarePlanSuitable = false
          $0.planningMeetingHeld = true
        },
      ], child: 1)
    #expect(try records.short("plans.suitable_share", dimension, key) == expected)
    #expect(try records.short("plans.planning_meeting_share") == "1 of 1")
  }

  @Test("four plans are suitable at once where the form answers all four, and each with yes")
  func allSuitable() throws {
    var records = ServiceRecords()
    let answers: [[Bool?]] = [
      [true, true, true, true], [true, true, false, true], [false, true, true, true],
      [true, true, nil, true],
    ]
    let days = (1...5).map { "2022-06-0\($0)" }
    records.addChild(reviewed: days.map { ($0, .pn1) })
    records.add(
      zip(days, answers).map { day, answers in
        QualityForm.with {
          $0.heldOn = .on(day)
          $0.hasPermanencePlan = answers[0]
          $0.isHealthPlanSuitable = answers[1]
          $0.isEducationPlanSuitable = answers[2]
          $0.isFamilyPlanSuitable = answers[3]
        }
      }, child: 1)
    #expect(try records.short("plans.all_suitable_share") == "1 of 3")
  }

  @Test(
    "what is watched is up to date where it is done and not due again, by the newest row",
    arguments: [MonitoredItemKind.lifeStory, .reunification, .connectedCarers])
  func upToDate(kind: MonitoredItemKind) throws {
    var records = ServiceRecords()
    for child in 1...3 { records.addChild(child, since: "2020-04-04", reviewed: []) }
    func item(_ recorded: String, _ needed: Bool, last: String?, due: String?) -> MonitoredItem {
      .with {
        $0.item = kind
        $0.recordedOn = .on(recorded)
        $0.isNeeded = needed
        $0.lastOn = last.flatMap { Day($0) }
        $0.dueOn = due.flatMap { Day($0) }
      }
    }
    records.add(
      [
        item("2022-05-01", true, last: nil, due: nil),
        item("2022-06-01", true, last: "2022-05-20", due: "2023-05-20"),
      ], child: 1)
    records.add([item("2022-06-01", true, last: "2022-05-20", due: "2023-03-30")], child: 2)
    records.add([item("2022-06-01", false, last: nil, due: nil)], child: 3)
    #expect(
      try records.short("plans.up_to_date_share", "item", kind.rawValue, in: "2023-03-31")
        == "1 of 2")
  }
}
