import Care
import TestSupport
import Testing

@Suite("Escalations and their stages as rows")
struct EscalationRowsTests {
  private static let history = CareHistory.example([.example("2024-01-01")])

  private static func escalation(_ fill: (inout Escalation) -> Void = { _ in }) -> Escalation {
    .with {
      $0.openedOn = .on("2024-09-02")
      fill(&$0)
    }
  }

  private static func stage(
    _ level: EscalationLevel?, _ day: String, of number: Int64 = 1,
    _ fill: (inout EscalationStage) -> Void = { _ in }
  ) -> EscalationStage {
    .with {
      $0.escalation = Key(number)
      $0.level = level
      $0.enteredOn = .on(day)
      fill(&$0)
    }
  }

  @Test("an escalation is not resolved before it opened, told of or ended without its day")
  func escalations() {
    let grounds = EntryGrounds.example(Self.history)
    func refusal(_ fill: (inout Escalation) -> Void) -> String? {
      grounds.refusal(of: Self.escalation(fill))
    }
    #expect(refusal { _ in } == nil)
    #expect(
      refusal { $0.resolvedOn = .on("2024-09-01") }
        == "The escalation was resolved on 1 September 2024, before it was opened on 2 September 2024. "
        + "Correct one of the two days.")
    #expect(refusal { $0.outcome = .resolved }?.contains("and no day") == true)
    #expect(refusal { $0.resolvedAt = .director }?.contains("and no day") == true)
    #expect(refusal { $0.overdueToldOn = .on("2024-09-01") }?.contains("overdue") == true)
    #expect(refusal { $0.cafcassReferredOn = .on("2024-09-01") }?.contains("Cafcass") == true)
    #expect(refusal { $0.issues = [.planning, .planning] }?.contains("twice") == true)
    #expect(refusal { $0.openedOn = .on("2000-01-01") }?.contains("born") == true)
    #expect(refusal { $0.intervention = Key(3) }?.contains("no intervention number 3") == true)
  }

  @Test(
    "one that was over before it was entered may name its level alone; one that was open may not")
  func levelAlone() {
    let grounds = EntryGrounds.example(Self.history)
    let over = Self.escalation {
      $0.resolvedOn = .on("2024-09-20")
      $0.resolvedAt = .headOfService
    }
    #expect(grounds.refusal(of: over) == nil)
    #expect(
      grounds.refusal(of: over, replacing: Self.escalation())?.contains("did not reach") == true)
    var withStage = grounds
    withStage.add(over)
    #expect(withStage.refusal(of: Self.stage(.headOfService, "2024-09-05")) == nil)
    #expect(
      withStage.refusal(of: Self.stage(.teamManager, "2024-09-05"))?.contains("reach") == true)
  }

  @Test("stages belong to an escalation, follow its days and do not go back")
  func stages() {
    var grounds = EntryGrounds.example(Self.history, [Self.escalation()])
    #expect(grounds.refusal(of: Self.stage(nil, "2024-09-02"))?.contains("which level") == true)
    #expect(
      grounds.refusal(of: Self.stage(.teamManager, "2024-09-02", of: 7))?
        .contains("no escalation number 7") == true)
    #expect(
      grounds.refusal(of: Self.stage(.teamManager, "2024-09-02") { $0.isAccepted = true })?
        .contains("Give the day") == true)
    #expect(
      grounds.refusal(
        of: Self.stage(.teamManager, "2024-09-02") { $0.responseDueOn = .on("2024-09-01") })?
        .contains("is to answer") == true)
    grounds.add(Self.stage(.headOfService, "2024-09-04"))
    #expect(
      grounds.refusal(of: Self.stage(.teamManager, "2024-09-05"))?.contains("go back") == true)
    #expect(grounds.refusal(of: Self.stage(.teamManager, "2024-09-04")) == nil)
    #expect(grounds.refusal(of: Self.stage(.cafcass, "2024-09-03")) == nil)
    #expect(grounds.refusal(of: Self.stage(.director, "2024-09-05")) == nil)
    let moved = Self.stage(.director, "2024-09-05")
    let was = Self.stage(.director, "2024-09-05", of: 2)
    #expect(
      grounds.refusal(of: moved, replacing: was)?.contains("stays with its escalation") == true)
  }

  @Test("rows that others rest on are not taken out alone")
  func takenOut() {
    let resolved = Self.escalation {
      $0.resolvedOn = .on("2024-09-20")
      $0.resolvedAt = .headOfService
      $0.intervention = Key(1)
    }
    let stage = Self.stage(.headOfService, "2024-09-04")
    #expect(throws: Breach.self) {
      try stage.checkTakenOut(of: .example(Self.history, [resolved]))
    }
    #expect(throws: Breach.self) {
      try resolved.checkTakenOut(of: .example(Self.history, [stage]))
    }
    #expect(throws: Breach.self) {
      try Intervention().checkTakenOut(of: .example(Self.history, [resolved, stage]))
    }
    #expect(throws: Never.self) {
      try stage.checkTakenOut(of: .example(Self.history))
      try resolved.checkTakenOut(of: .example(Self.history))
      try Intervention().checkTakenOut(of: .example(Self.history))
    }
  }
}
