import Care
import TestSupport
import Testing

@Suite("Decisions of a review")
struct ReviewDecisionTests {
  static let grounds = EntryGrounds.example(
    .example(
      [.example("2023-01-10")],
      reviewedOn: ["2023-02-06", "2023-05-02", "2023-10-30", "2024-04-24"]))

  static func decision(_ fill: (inout ReviewDecision) -> Void = { _ in }) -> ReviewDecision {
    .with {
      $0.heldOn = .on("2023-10-30")
      $0.text = "A dentist is found."
      $0.owner = "social worker"
      fill(&$0)
    }
  }

  @Test("one that was done, due or first made out of order is refused")
  func refused() {
    func refusal(_ fill: (inout ReviewDecision) -> Void) -> String {
      Self.grounds.refusal(of: Self.decision(fill)) ?? ""
    }
    #expect(refusal { $0.heldOn = .on("2023-10-31") }.contains("No review of the child"))
    #expect(refusal { $0.doneOn = .on("2023-10-29") }.contains("before it was made"))
    #expect(refusal { $0.dueOn = .on("2023-10-29") }.contains("before it was made"))
    #expect(refusal { $0.carriedOver = -1 }.contains("-1 times"))
    #expect(
      refusal {
        $0.firstMadeOn = .on("2023-10-30")
        $0.carriedOver = 1
      }.contains("cannot have been carried over"))
    #expect(refusal { $0.firstMadeOn = .on("2023-05-02") }.contains("how often"))
    #expect(
      refusal {
        $0.firstMadeOn = .on("2023-05-02")
        $0.carriedOver = 2
      }.contains("there were 1 reviews"))
    #expect(refusal { $0.firstMadeOn = .on("2023-11-01") }.contains("before it was first made"))
    #expect(
      refusal {
        $0.doneOn = .on("2023-11-05")
        $0.status = .open
      }.contains("stands as open"))
    #expect(Self.grounds.refusal(of: Self.decision()) == nil)
  }

  @Test(
    "one that is carried over keeps its text and due day, counts once more, and knows its first day"
  )
  func carriedOver() throws {
    let first = Self.decision {
      $0.heldOn = .on("2023-05-02")
      $0.dueOn = .on("2023-07-01")
      $0.status = .open
    }
    let (closed, second) = try first.carriedOver(to: .on("2023-10-30"))
    #expect(closed.status == .carriedOver)
    #expect(second.text == first.text)
    #expect(second.dueOn == first.dueOn)
    #expect(second.carriedOver == 1)
    let third = try second.carriedOver(to: .on("2024-04-24")).next
    #expect(third.carriedOver == 2)
    #expect(third.madeOn == .on("2023-05-02"))
    for one in [closed, second, third] { #expect(Self.grounds.refusal(of: one) == nil) }
    #expect(throws: Breach.self) { try closed.carriedOver(to: .on("2024-04-24")) }
    #expect(throws: Breach.self) { try second.carriedOver(to: .on("2023-10-30")) }
  }

  @Test("it is overdue from the day after its last, until it is done")
  func overdue() {
    let decision = Self.decision {
      $0.dueOn = .on("2023-12-01")
      $0.doneOn = .on("2023-12-05")
      $0.status = .done
    }
    #expect(!decision.isOverdue(on: .on("2023-12-01")))
    #expect(decision.isOverdue(on: .on("2023-12-02")))
    #expect(!decision.isOverdue(on: .on("2023-12-05")))
    #expect(!Self.decision().isOverdue(on: .on("2029-01-01")))
    #expect(!Self.decision { $0.status = .dropped }.isOpen(on: .on("2023-12-05")))
  }
}
