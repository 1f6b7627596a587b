import Care
import TestSupport
import Testing

@Suite("Challenges in lists")
struct ChallengeLineTests {
  private static let entries: Entries = {
    var entries = Entries()
    entries.set([
      Entered(
        key: Key<Escalation>(1),
        value: .with {
          $0.openedOn = .on("2026-03-02")
          $0.reason = .drift
        }),
      Entered(
        key: Key<Escalation>(2),
        value: .with {
          $0.openedOn = .on("2026-01-05")
          $0.resolvedOn = .on("2026-01-20")
        }),
    ])
    entries.set([
      Entered(
        key: Key<EscalationStage>(1),
        value: .with {
          $0.escalation = Key(1)
          $0.level = .teamManager
          $0.enteredOn = .on("2026-03-02")
        })
    ])
    entries.set([
      Entered(
        key: Key<Intervention>(1),
        value: .with {
          $0.raisedOn = .on("2026-02-02")
          $0.issue = .education
        })
    ])
    return entries
  }()

  @Test
  func `they stand newest first, with what is still due and how old they are`() throws {
    let lines = ChallengeLine.all(in: Self.entries, on: .on("2026-03-09"))
    #expect(lines.map(\.openedOn) == [.on("2026-03-02"), .on("2026-02-02"), .on("2026-01-05")])
    let first = try #require(lines.first)
    #expect(first.subject == "drift and delay")
    #expect(first.workingDays(on: .on("2026-03-09")) == 5)
    #expect(first.dueOn == first.asked(.teamManager)?.dueOn)
    #expect(first.asked(.director) == nil)
    #expect(lines.map(\.isOpen) == [true, true, false])
    #expect(lines.last?.workingDays(on: .on("2026-03-09")) == 11)
  }

  @Test
  func `on a day before it was raised a challenge is not there, and before its end it is open`() {
    let lines = ChallengeLine.all(in: Self.entries, on: .on("2026-01-19"))
    #expect(lines.map(\.openedOn) == [.on("2026-01-05")])
    #expect(lines.map(\.isOpen) == [true])
  }

  @Test
  func `the levels left are those above the last, and Cafcass once`() {
    let opened = Escalation.with { $0.openedOn = .on("2026-03-02") }
    func stage(_ level: EscalationLevel) -> EscalationStage {
      .with {
        $0.level = level
        $0.enteredOn = .on("2026-03-02")
      }
    }
    #expect(Dispute(opened).levelsLeft == EscalationLevel.allCases)
    let second = Dispute(opened, stages: [stage(.headOfService)])
    #expect(second.levelsLeft == [.assistantDirector, .director, .cafcass])
    let last = Dispute(opened, stages: [stage(.director), stage(.cafcass)])
    #expect(last.levelsLeft.isEmpty)
    #expect(last.levelsReached == [.director, .cafcass])
  }
}
