import Care
import TestSupport
import Testing

@Suite("The way of a formal escalation")
struct DisputeTests {
  private let opened = Dispute(.with { $0.openedOn = .on("2024-09-02") })

  @Test("it rises from stage to stage, may skip some, and is resolved at one that it reached")
  func rises() throws {
    let resolved =
      try opened
      .entering(.teamManager, on: .on("2024-09-02"))
      .answering(.teamManager, on: .on("2024-09-06"), isAccepted: false)
      .entering(.assistantDirector, on: .on("2024-09-06"))
      .entering(.cafcass, on: .on("2024-09-10"))
      .answering(.assistantDirector, on: .on("2024-09-12"), isAccepted: true)
      .resolving(at: .assistantDirector, on: .on("2024-09-12"), outcome: .resolved)
    #expect(resolved.isResolved)
    #expect(resolved.stages.map(\.level) == [.teamManager, .assistantDirector, .cafcass])
    #expect(resolved.cafcassOn == .on("2024-09-10"))
    #expect(resolved.lastDay == .on("2024-09-12"))
  }

  @Test("what cannot be is refused with a sentence that names the rule")
  func refused() throws {
    let atHead = try opened.entering(.headOfService, on: .on("2024-09-10"))
    func says(_ part: String, _ step: () throws(Breach) -> Dispute) {
      do {
        _ = try step()
        Issue.record("taken: \(part)")
      } catch { #expect(error.sentence.contains(part), "\(error.sentence)") }
    }
    says("before the escalation was opened") { () throws(Breach) in
      try opened.entering(.teamManager, on: .on("2024-09-01"))
    }
    says("cannot go back to stage 1") { () throws(Breach) in
      try atHead.entering(.teamManager, on: .on("2024-09-11"))
    }
    says("was asked already") { () throws(Breach) in
      try atHead.entering(.headOfService, on: .on("2024-09-11"))
    }
    says("cannot go back to stage 2") { () throws(Breach) in
      try atHead.entering(.assistantDirector, on: .on("2024-09-09"))
    }
    says("before it was asked") { () throws(Breach) in
      try atHead.answering(.headOfService, on: .on("2024-09-09"), isAccepted: true)
    }
    says("was not asked") { () throws(Breach) in
      try atHead.answering(.director, on: .on("2024-09-12"), isAccepted: true)
    }
    says("One stage is open at a time") { () throws(Breach) in
      try atHead.entering(.director, on: .on("2024-09-12"))
        .answering(.headOfService, on: .on("2024-09-13"), isAccepted: true)
    }
    says("which it did not reach") { () throws(Breach) in
      try atHead.resolving(at: .teamManager, on: .on("2024-09-12"), outcome: .resolved)
    }
    says("which it did not reach") { () throws(Breach) in
      try atHead.resolving(at: .cafcass, on: .on("2024-09-12"), outcome: .resolved)
    }
    says("before the last thing that happened") { () throws(Breach) in
      try atHead.resolving(at: nil, on: .on("2024-09-09"), outcome: .withdrawn)
    }
    let over = try atHead.resolving(at: nil, on: .on("2024-09-12"), outcome: .withdrawn)
    says("was resolved on 12 September 2024") { () throws(Breach) in
      try over.entering(.director, on: .on("2024-09-13"))
    }
  }

  @Test("legal advice may be taken at any time, also after the end")
  func legalAdvice() throws {
    let over = try opened.resolving(at: nil, on: .on("2024-09-12"), outcome: .overtaken)
    for day in ["2024-08-01", "2024-09-05", "2024-10-01"] {
      try over.takingLegalAdvice(on: .on(day)).check()
    }
  }

  @Test("each stage answers within 5 working days and the whole ends within 20, by policy")
  func clocks() throws {
    // Monday 19 August 2024; 26 August is a bank holiday.
    let escalation = Escalation.with { $0.openedOn = .on("2024-08-19") }
    #expect(escalation.dueOn() == .on("2024-09-17"))
    for level in EscalationLevel.management {
      #expect(level.answerDue(after: .on("2024-08-19")) == .on("2024-08-27"))
    }
    #expect(EscalationLevel.cafcass.answerDue(after: .on("2024-08-19")) == nil)
    let policies = try Policies(settings: [
      PolicySetting(name: "disputes.stage-2-working-days", value: "10", from: .on("2024-08-01")),
      PolicySetting(name: "disputes.all-working-days", value: "15", from: .on("2024-08-20")),
    ])
    #expect(
      EscalationLevel.headOfService.answerDue(after: .on("2024-08-19"), policies: policies)
        == .on("2024-09-03"))
    #expect(escalation.dueOn(policies: policies) == .on("2024-09-17"))
    #expect(escalation.wasResolvedInTime(on: .on("2024-09-17")) == nil)
    #expect(escalation.wasResolvedInTime(on: .on("2024-09-18")) == false)
  }

  @Test("a missed day, or an answer that is not accepted, proposes the next level")
  func stepUp() throws {
    let asked = try opened.entering(.teamManager, on: .on("2024-09-02"))
    func standing(_ dispute: Dispute, on day: String) -> EscalationStanding? {
      dispute.escalation.standing(on: .on(day), stages: dispute.stages)
    }
    #expect(standing(asked, on: "2024-09-01") == nil)
    let inTime = try #require(standing(asked, on: "2024-09-09"))
    #expect(inTime.answerDueOn == .on("2024-09-09"))
    #expect(inTime.proposed == nil && !inTime.isToBeTold)
    let missed = try #require(standing(asked, on: "2024-09-10"))
    #expect(missed.proposed == .headOfService && missed.isToBeTold && missed.isAnswerOverdue)
    #expect(!missed.isOverdue)
    let refused = try asked.answering(.teamManager, on: .on("2024-09-04"), isAccepted: false)
    #expect(standing(refused, on: "2024-09-04")?.proposed == .headOfService)
    #expect(standing(refused, on: "2024-09-03")?.proposed == nil)
    #expect(standing(refused, on: "2024-10-01")?.isOverdue == true)
    let accepted = try asked.answering(.teamManager, on: .on("2024-09-04"), isAccepted: true)
    #expect(standing(accepted, on: "2024-09-20")?.proposed == nil)
    #expect(EscalationLevel.director.next == .cafcass)
  }

  @Test("those past their day are listed for the assistant director, the oldest first")
  func overdue() {
    func escalation(_ opened: String, resolved: String? = nil) -> Escalation {
      .with {
        $0.openedOn = .on(opened)
        $0.resolvedOn = resolved.map(Day.on)
      }
    }
    let entries = EntryGrounds.example(
      nil,
      [
        escalation("2024-09-16"), escalation("2024-09-02"),
        escalation("2024-09-02", resolved: "2024-09-20"),
        EscalationStage.with {
          $0.escalation = Key(1)
          $0.level = .headOfService
          $0.enteredOn = .on("2024-09-16")
        },
      ]
    ).child
    func keys(on day: String) -> [Int64] {
      OverdueEscalation.all(in: entries, on: .on(day)).map(\.key.number)
    }
    #expect(keys(on: "2024-09-23") == [])
    #expect(keys(on: "2024-09-24") == [1])
    #expect(keys(on: "2024-10-01") == [2, 1])
  }
}
