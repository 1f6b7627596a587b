import Care
import TestSupport
import Testing

@Suite("What is due for a child")
struct DutyTests {
  private let history = CareHistory.example(
    [.example("2024-05-01")], reviewedOn: ["2024-05-20", "2024-08-12"], isComplete: true)

  private func duties(
    on day: String, _ rows: [any Entry], policies: Policies = .standard
  ) -> [Duty] {
    ChildDuties(
      history, EntryGrounds.example(history, rows).child, loaded: .ending(2025), policies: policies
    ).all(on: .on(day))
  }

  private func lines(_ duties: [Duty]) -> [String] {
    duties.map { "\($0.dueOn) \($0.sentence)" }
  }

  private func record(_ day: String, _ fill: (inout ReviewRecord) -> Void = { _ in })
    -> ReviewRecord
  {
    .with {
      $0.heldOn = .on(day)
      fill(&$0)
    }
  }

  private let finished = ReviewRecord.with {
    $0.heldOn = .on("2024-05-20")
    $0.decisionsSentOn = .on("2024-05-21")
    $0.respondedOn = .on("2024-05-22")
    $0.completedOn = .on("2024-05-30")
    $0.distributedOn = .on("2024-06-03")
  }

  @Test(
    "a review since the first recorded one has its record to finish, whether or not one was begun")
  func recording() {
    #expect(
      lines(duties(on: "2024-08-13", [finished])) == [
        "2024-08-19 Send the decisions to the team manager: the review of 12 August 2024.",
        "2024-09-03 Finish the record: the review of 12 August 2024.",
        "2024-09-10 Send the record out: the review of 12 August 2024.",
        "2024-12-12 Check at the midpoint how the plan goes on: after the review of 12 August 2024.",
      ])
    #expect(!duties(on: "2024-08-13", []).contains { $0.kind == .completeRecord })
  }

  @Test(
    "where the register is kept whole from a year on, its reviews have records to finish from the first"
  )
  func kept() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "register.kept-from-year", value: "2025", from: .on("2024-04-01"))
    ])
    let due = duties(on: "2024-08-13", [], policies: policies)
    #expect(due.count { $0.kind == .completeRecord } == 2)
    #expect(due.first?.isOverdue(on: .on("2024-08-13")) == true)
  }

  @Test(
    "what was done after the day is still due on it, and the team manager answers while there is time"
  )
  func done() {
    let second = record("2024-08-12") {
      $0.decisionsSentOn = .on("2024-08-14")
      $0.completedOn = .on("2024-08-20")
      $0.changesPlan = true
    }
    func kinds(on day: String) -> [DutyKind] {
      duties(on: day, [finished, second]).map(\.kind).filter { $0 != .checkAtMidpoint }
    }
    #expect(kinds(on: "2024-08-13").contains(.sendDecisions))
    #expect(!kinds(on: "2024-08-13").contains(.answerDecisions))
    #expect(
      kinds(on: "2024-08-19") == [
        .answerDecisions, .updatePlan, .completeRecord, .distributeRecord,
      ])
    #expect(kinds(on: "2024-08-22") == [.updatePlan, .distributeRecord])
  }

  @Test(
    "a check at the midpoint is due until one is made from its first day on, and overdue after its last"
  )
  func midpoint() {
    // From 12 August 2024 to 12 February 2025 are 184 days: the window is 13 October to 12 December.
    func isDue(on day: String, _ checked: String? = nil) -> Bool {
      let check = checked.map { checked in MidpointCheck.with { $0.checkedOn = .on(checked) } }
      return duties(on: day, [check].compactMap { $0 }).contains { $0.kind == .checkAtMidpoint }
    }
    #expect(isDue(on: "2024-11-01"))
    #expect(isDue(on: "2024-11-01", "2024-10-12"))
    #expect(!isDue(on: "2024-11-01", "2024-10-13"))
    #expect(isDue(on: "2024-11-01", "2024-11-02"))
    #expect(isDue(on: "2025-01-01"))
    #expect(!isDue(on: "2025-01-01", "2024-12-20"))
  }

  @Test(
    "open decisions, monitored items and escalations are due, and the assistant director told once they are late"
  )
  func others() {
    let rows: [any Entry] = [
      ReviewDecision.with {
        $0.heldOn = .on("2024-08-12")
        $0.text = "A dentist is found."
        $0.dueOn = .on("2024-10-01")
      },
      MonitoredItem.with {
        $0.item = .health
        $0.lastOn = .on("2024-05-15")
        $0.recordedOn = .on("2024-05-20")
      },
      Escalation.with { $0.openedOn = .on("2024-09-02") },
      EscalationStage.with {
        $0.escalation = Key(1)
        $0.level = .teamManager
        $0.enteredOn = .on("2024-09-02")
      },
    ]
    func due(on day: String) -> [String] {
      lines(duties(on: day, rows).filter { $0.kind != .checkAtMidpoint })
    }
    #expect(
      due(on: "2024-09-09") == [
        "2024-09-09 The answer to an escalation: opened on 2 September 2024.",
        "2024-09-30 Resolve an escalation: opened on 2 September 2024.",
        "2024-10-01 Carry out a decision: of the review of 12 August 2024.",
        "2025-05-15 Something monitored: health assessment.",
      ])
    #expect(
      due(on: "2024-09-10").contains(
        "2024-09-10 Tell the assistant director of an escalation that is past its day: opened on "
          + "2 September 2024."))
  }

  @Test("every duty cites what it rests on")
  func citations() {
    for kind in DutyKind.allCases { #expect(!kind.citation.provision.isEmpty) }
  }
}
