import Care
import TestSupport
import Testing

@Suite("The record of a review and its clocks")
struct ReviewRecordTests {
  static let grounds = EntryGrounds.example(
    .example([.example("2024-07-01")], reviewedOn: ["2024-08-19"]))

  static func record(_ fill: (inout ReviewRecord) -> Void = { _ in }) -> ReviewRecord {
    .with {
      $0.heldOn = .on("2024-08-19")
      fill(&$0)
    }
  }

  struct Case: CustomTestStringConvertible {
    let what: String
    let says: String
    let record: ReviewRecord

    init(_ what: String, says: String, _ fill: (inout ReviewRecord) -> Void) {
      self.what = what
      self.says = says
      record = ReviewRecordTests.record(fill)
    }

    var testDescription: String { what }
  }

  static let impossible = [
    Case("of no review", says: "No review of the child was held on") {
      $0.heldOn = .on("2024-08-20")
    },
    Case("decisions sent before the review", says: "The decisions were sent on 18 August 2024") {
      $0.decisionsSentOn = .on("2024-08-18")
    },
    Case("completed before the review", says: "The record was completed on 18 August 2024, before")
    {
      $0.completedOn = .on("2024-08-18")
    },
    Case("sent out before the review", says: "The record was sent out on 1 August 2024") {
      $0.distributedOn = .on("2024-08-01")
    },
    Case("sent out before it was complete", says: "before it was complete on 3 September 2024") {
      $0.completedOn = .on("2024-09-03")
      $0.distributedOn = .on("2024-09-02")
    },
    Case("answered and never sent", says: "the decisions have not been sent") {
      $0.respondedOn = .on("2024-08-22")
    },
    Case("answered before it was sent", says: "before the decisions were sent on 22 August 2024") {
      $0.decisionsSentOn = .on("2024-08-22")
      $0.respondedOn = .on("2024-08-21")
    },
    Case("silent too soon", says: "has until 30 August 2024 to answer") {
      $0.decisionsSentOn = .on("2024-08-22")
      $0.respondedOn = .on("2024-08-29")
      $0.response = .silence
    },
    Case("agreed and objected", says: "an objection is written") {
      $0.response = .agreed
      $0.objection = "The plan is not funded."
    },
    Case("the plan updated for nothing", says: "do not change the care plan") {
      $0.changesPlan = false
      $0.planUpdatedOn = .on("2024-08-30")
    },
  ]

  @Test("what cannot be is refused with a sentence", arguments: impossible)
  func refused(one: Case) throws {
    let sentence = try #require(Self.grounds.refusal(of: one.record))
    #expect(sentence.contains(one.says), "\(sentence)")
  }

  @Test(
    "everything on the day of the review is taken, and sent out where completion is not recorded")
  func taken() {
    #expect(
      Self.grounds.refusal(
        of: Self.record {
          $0.decisionsSentOn = $0.heldOn
          $0.respondedOn = $0.heldOn
          $0.response = .agreed
          $0.completedOn = $0.heldOn
          $0.distributedOn = $0.heldOn
        }) == nil)
    #expect(Self.grounds.refusal(of: Self.record { $0.distributedOn = .on("2024-09-17") }) == nil)
  }

  @Test("a second record of the same review is refused")
  func second() {
    var grounds = Self.grounds
    grounds.add(Self.record())
    #expect(grounds.refusal(of: Self.record { $0.completedOn = .on("2024-09-01") }) != nil)
  }

  @Test(
    "each step is due in its working days; 26 August 2024 is a bank holiday",
    arguments: [
      (RecordingStep.decisions, "2024-08-27"), (.response, "2024-08-30"),
      (.complete, "2024-09-10"), (.distribute, "2024-09-17"),
    ])
  func due(step: RecordingStep, last: String) {
    let record = Self.record { $0.decisionsSentOn = .on("2024-08-22") }
    #expect(record.clock(of: step).dueOn == .on(last))
  }

  @Test("a step is overdue from the day after its last, until it is done")
  func overdue() {
    let clock = Self.record { $0.completedOn = .on("2024-09-13") }.clock(of: .complete)
    #expect(!clock.isOverdue(on: .on("2024-09-10")))
    #expect(clock.isOverdue(on: .on("2024-09-11")))
    #expect(clock.isOverdue(on: .on("2024-09-12")))
    #expect(!clock.isOverdue(on: .on("2024-09-13")))
    #expect(clock.isInTime == false)
    #expect(clock.daysLate(on: .on("2024-09-10")) == nil)
    #expect(clock.daysLate(on: .on("2024-09-12")) == 2)
    #expect(clock.daysLate(on: .on("2024-12-01")) == 3)
    let open = Self.record().clock(of: .distribute)
    #expect(open.isInTime == nil)
    #expect(Self.record().clock(of: .response).dueOn == nil)
  }

  @Test("silence is agreement once the time to answer has passed, and not before")
  func silence() {
    let record = Self.record { $0.decisionsSentOn = .on("2024-08-22") }
    #expect(record.answer(on: .on("2024-08-30")) == nil)
    #expect(record.answer(on: .on("2024-08-31")) == .silence)
    let objected = Self.record {
      $0.decisionsSentOn = .on("2024-08-22")
      $0.respondedOn = .on("2024-08-28")
      $0.response = .objected
    }
    #expect(objected.answer(on: .on("2024-08-27")) == nil)
    #expect(objected.answer(on: .on("2024-08-28")) == .objected)
    #expect(objected.answer(on: .on("2025-01-01")) == .objected)
    #expect(Self.record().answer(on: .on("2025-01-01")) == nil)
  }

  @Test(
    "a care plan that decisions change is updated within 10 working days, or so many as policy says"
  )
  func plan() throws {
    func record(updated day: String?) -> ReviewRecord {
      Self.record {
        $0.changesPlan = true
        $0.planUpdatedOn = day.map(Day.on)
      }
    }
    #expect(record(updated: nil).planDueOn() == .on("2024-09-03"))
    #expect(Self.record().planDueOn() == nil)
    #expect(record(updated: "2024-09-03").wasPlanUpdatedInTime(on: .on("2024-10-01")) == true)
    #expect(record(updated: "2024-09-04").wasPlanUpdatedInTime(on: .on("2024-10-01")) == false)
    #expect(record(updated: nil).wasPlanUpdatedInTime(on: .on("2024-09-03")) == nil)
    #expect(record(updated: nil).wasPlanUpdatedInTime(on: .on("2024-09-04")) == false)
    #expect(record(updated: "2024-09-10").wasPlanUpdatedInTime(on: .on("2024-09-05")) == false)
    let policies = try Policies(settings: [
      PolicySetting(name: "records.plan-updated-working-days", value: "5", from: .on("2024-01-01"))
    ])
    #expect(record(updated: nil).planDueOn(policies: policies) == .on("2024-08-27"))
  }
}
