import Care
import TestSupport
import Testing

@Suite("Informal interventions")
struct InterventionTests {
  private static func intervention(
    _ day: String, _ issue: InterventionIssue? = .lifeStory, _ outcome: InterventionOutcome? = nil,
    ended: String? = nil
  ) -> Intervention {
    .with {
      $0.raisedOn = .on(day)
      $0.issue = issue
      $0.text = "The work has not begun."
      $0.outcome = outcome
      $0.endedOn = ended.map(Day.on)
    }
  }

  @Test("one that ended before it was raised is refused")
  func refused() {
    let grounds = EntryGrounds.example(.example([.example("2024-01-01")]))
    #expect(
      grounds.refusal(of: Self.intervention("2024-09-02", ended: "2024-09-01"))?
        .contains("before it was raised") == true)
    #expect(grounds.refusal(of: Self.intervention("2024-09-02", ended: "2024-09-02")) == nil)
  }

  @Test("the same issue within nine months is a repeat, another or an older one is not")
  func repeats() throws {
    let now = Self.intervention("2024-10-01")
    let earlier = [
      Self.intervention("2024-01-01"), Self.intervention("2024-07-01"),
      Self.intervention("2024-08-01", .education), Self.intervention("2023-12-31"),
      Self.intervention("2024-10-02"), now,
    ]
    let third = try #require(now.repeated(among: earlier))
    #expect(third.times == 3 && third.isRaisingProposed)
    #expect(third.sentence == "For the third time in nine months: delay in life-story work.")
    let second = try #require(now.repeated(among: [earlier[1], now]))
    #expect(second.times == 2 && !second.isRaisingProposed)
    #expect(now.repeated(among: [now]) == nil)
    #expect(now.repeated(among: []) == nil)
    #expect(Self.intervention("2024-10-01", nil).repeated(among: earlier) == nil)
    #expect(now.repeated(among: [now, now])?.times == 2)
  }

  @Test(
    "it is raised formally without typing anything again, and then closed",
    arguments: InterventionIssue.allCases)
  func raised(issue: InterventionIssue) throws {
    let open = Self.intervention("2024-09-02", issue)
    let (closed, escalation) = try open.raised(on: .on("2024-09-20"), key: Key(1))
    #expect(closed.outcome == .raised && closed.endedOn == .on("2024-09-20"))
    #expect(escalation.openedOn == .on("2024-09-20"))
    #expect(escalation.text == open.text)
    #expect(escalation.reason == issue.reason)
    #expect(escalation.issues == issue.escalationIssues)
    let grounds = EntryGrounds.example(.example([.example("2024-01-01")]), [closed])
    #expect(grounds.refusal(of: escalation) == nil)
  }

  @Test("every issue belongs to a group of reasons, and every group has one")
  func reasons() {
    #expect(Set(InterventionIssue.allCases.map(\.reason)) == Set(EscalationReason.allCases))
    #expect(InterventionIssue.legalStatus.reason == .legalStatus)
    #expect(InterventionIssue.matching.escalationIssues == [.matching])
    #expect(InterventionIssue.stability.escalationIssues == [.permanentHome])
    #expect(InterventionIssue.familyContact.escalationIssues == [.familyContact])
    #expect(InterventionIssue.therapy.escalationIssues == [.therapy])
  }

  @Test("one that has ended is not raised, and none before it was raised informally")
  func notRaised() {
    #expect(throws: Breach.self) {
      try Self.intervention("2024-09-02", .lifeStory, .resolved).raised(
        on: .on("2024-09-20"), key: Key(1))
    }
    #expect(throws: Breach.self) {
      try Self.intervention("2024-09-02").raised(on: .on("2024-09-01"), key: Key(1))
    }
    let escalation = Escalation.with {
      $0.openedOn = .on("2024-09-20")
      $0.intervention = Key(1)
    }
    let grounds = EntryGrounds.example(
      .example([.example("2024-01-01")]), [Self.intervention("2024-09-02", .lifeStory, .noChange)])
    #expect(grounds.refusal(of: escalation)?.contains("ended otherwise (no change)") == true)
    // Nor is the intervention corrected so that it cannot have been raised.
    let raised = EntryGrounds.example(.example([.example("2024-01-01")]), [escalation])
    #expect(
      raised.refusal(of: Self.intervention("2024-09-21"))?.contains("raised informally") == true)
    #expect(raised.refusal(of: Self.intervention("2024-09-02", .lifeStory, .withdrawn)) != nil)
    #expect(raised.refusal(of: Self.intervention("2024-09-02", .lifeStory, .raised)) == nil)
  }

  @Test("a child at immediate risk is referred at once, whatever else was to be raised")
  func risk() throws {
    let at = try #require(Moment("2024-09-02T10:11:12Z"))
    let dispute = Challenge.formal(.with { $0.openedOn = .on("2024-09-02") })
    let answer = ImmediateRisk.yes(referredAt: at, to: "the duty team")
      .challenge(by: Key(4), text: "The child is in danger tonight.", otherwise: dispute)
    guard case .referral(let referral) = answer else {
      Issue.record("a child at risk was disputed about")
      return
    }
    #expect(referral.referredAt == at && referral.recipient == "the duty team")
    #expect(referral.officer == Key(4))
    #expect(ImmediateRisk.no.challenge(by: Key(4), text: nil, otherwise: dispute) == dispute)
  }
}
