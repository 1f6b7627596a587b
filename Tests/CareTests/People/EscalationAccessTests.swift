import Care
import TestSupport
import Testing

@Suite("Who answers an escalation")
struct EscalationAccessTests {
  private static let noon = Moment("2026-04-01T11:00:00Z") ?? Moment(seconds: 0)

  private static func guarded(_ tier: RecordTier? = nil) -> RecordGuard {
    var entries = Entries()
    entries.set([
      Entered(
        key: Key<EscalationStage>(1),
        value: .with {
          $0.escalation = Key(1)
          $0.level = .assistantDirector
          $0.enteredOn = .on("2026-03-30")
        })
    ])
    if let tier {
      entries.set([
        Entered(
          key: Key<RecordProtection>(1),
          value: .with {
            $0.tier = tier
            $0.startedOn = .on("2026-01-01")
          })
      ])
    }
    return RecordGuard(entries, workers: [], on: .on("2026-04-01"))
  }

  private static func refusal(of level: EscalationLevel, by role: Role) -> Breach? {
    let was = EscalationStage.with {
      $0.escalation = Key(1)
      $0.level = level
      $0.enteredOn = .on("2026-03-30")
    }
    var now = was
    now.respondedOn = .on("2026-04-01")
    now.isAccepted = true
    let change = EntryChange.replacing(Entered(key: Key(1), value: was), with: now)
    return Access.refusal(
      of: [change], by: User(name: "somebody", role: role), of: guarded(), at: noon)
  }

  @Test
  func `whoever was asked answers at their own level and at no other`() {
    #expect(Self.refusal(of: .assistantDirector, by: .assistantDirector) == nil)
    #expect(Self.refusal(of: .director, by: .assistantDirector) == Access.notYours)
    #expect(Self.refusal(of: .assistantDirector, by: .director) == Access.notYours)
    #expect(Self.refusal(of: .assistantDirector, by: .officer) == Access.notYours)
    #expect(Self.refusal(of: .assistantDirector, by: .headOfService) == Access.notYours)
  }

  @Test
  func
    `an escalation of a restricted record can be answered, of a sealed one not, nothing else read`()
  {
    let director = User(name: "somebody", role: .assistantDirector)
    func answer(_ act: ChildAct, _ tier: RecordTier) -> Access.Answer {
      Access.answer(act, by: director, of: Self.guarded(tier), at: Self.noon)
    }
    #expect(answer(.answerChallenge, .restricted) == .allowed)
    #expect(answer(.read, .restricted) == .hidden)
    #expect(answer(.answerChallenge, .sealed) == .hidden)
  }
}
