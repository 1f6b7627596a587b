import Care
import TestSupport
import Testing

@Suite("Planned reviews, postponements and the text of records: what cannot be")
struct ReviewPlanningTests {
  private let history = CareHistory.example(
    [.example("2024-05-01")], reviewedOn: ["2024-05-20", "2024-08-12"])
  private var grounds: EntryGrounds { .example(history) }

  @Test("a plan is not made after the day that it is for, and its trigger has its days")
  func plans() {
    func refusal(_ fill: (inout ReviewPlan) -> Void) -> String? {
      grounds.refusal(
        of: ReviewPlan.with {
          $0.bookedOn = .on("2024-12-01")
          $0.plannedFor = .on("2025-02-10")
          fill(&$0)
        })
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.bookedOn = .on("2025-02-11") }?.contains("booked on 11 February") == true)
    #expect(refusal { $0.invitationsSentOn = .on("2025-02-11") }?.contains("invitations") == true)
    #expect(refusal { $0.reportAskedOn = .on("2025-02-11") }?.contains("report") == true)
    #expect(refusal { $0.trigger = .welfare }?.contains("by which day") == true)
    #expect(
      refusal {
        $0.trigger = .welfare
        $0.triggerAroseOn = .on("2024-12-01")
        $0.reviewBy = .on("2024-11-30")
      }?.contains("before the reason arose") == true)
  }

  @Test("a plan brings the next review forward where it says what does")
  func early() {
    let plan = ReviewPlan.with {
      $0.trigger = .officersRequest
      $0.triggerAroseOn = .on("2024-09-30")
      $0.reviewBy = .on("2024-10-14")
    }
    let due = history.nextReviewDue(
      on: .on("2024-10-01"), loaded: .ending(2025), early: [plan.earlyReview].compactMap(\.self))
    #expect(due?.day == .on("2024-10-14"))
    #expect(ReviewPlan().earlyReview == nil)
  }

  @Test("a review is put off to a later day, asked for in time, and is due when it was")
  func postponements() throws {
    func postponement(to day: String?, asked: String = "2025-02-03") -> Postponement {
      .with {
        $0.plannedFor = .on("2025-02-10")
        $0.newDay = day.map(Day.on)
        $0.askedOn = .on(asked)
        $0.askedBy = "the child"
        $0.reason = "an examination"
      }
    }
    #expect(grounds.refusal(of: postponement(to: nil)) == nil)
    #expect(grounds.refusal(of: postponement(to: "2025-02-11")) == nil)
    #expect(grounds.refusal(of: postponement(to: "2025-02-10"))?.contains("put off") == true)
    #expect(
      grounds.refusal(of: postponement(to: "2025-02-20", asked: "2025-02-11"))?.contains("passed")
        == true)
    let due = try #require(history.nextReviewDue(on: .on("2025-02-03"), loaded: .ending(2025)))
    #expect(due.day == .on("2025-02-12"))
    #expect(postponement(to: "2025-02-12").warning(due: due) == nil)
    #expect(
      postponement(to: "2025-02-13").warning(due: due)
        == "The review is due by Wednesday 12 February 2025, and that does not move: on Thursday "
        + "13 February 2025 it will be late.")
  }

  @Test("text of a record says who may read it")
  func blocks() {
    func refusal(_ audience: Audience?, _ people: [String] = []) -> String? {
      grounds.refusal(
        of: RecordBlock.with {
          $0.heldOn = .on("2024-08-12")
          $0.theme = "health"
          $0.text = "All is well."
          $0.audience = audience
          $0.namedPeople = people
        })
    }
    #expect(refusal(.everyone) == nil)
    #expect(refusal(.named, ["the aunt"]) == nil)
    #expect(refusal(nil)?.contains("who may read") == true)
    #expect(refusal(.named)?.contains("none is named") == true)
    #expect(refusal(.named, [" "])?.contains("none is named") == true)
    #expect(refusal(.professionals, ["the aunt"])?.contains("people are named") == true)
  }
}
