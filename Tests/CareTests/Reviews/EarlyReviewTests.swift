import Care
import Testing
import TestSupport

@Suite("Early reviews")
struct EarlyReviewTests {
  private let history = CareHistory.example(
    [.example("2024-05-01")], reviewedOn: ["2024-05-20", "2024-08-12"])
  private let loaded = LoadedYears.ending(2025)

  private func due(_ early: EarlyReview, on day: String = "2024-10-01") -> DueDay? {
    history.nextReviewDue(on: .on(day), loaded: loaded, early: [early])
  }

  @Test("the triggers are the five of regulation 33(3), and a move is not one")
  func five() {
    #expect(
      EarlyReviewTrigger.allCases.map(\.rawValue) == [
        "IRO_REQUEST", "WELFARE_REG30", "S21_ENDING", "DETENTION_ENDING", "S20_ENDING",
      ])
    for (trigger, letter) in zip(EarlyReviewTrigger.allCases, ["a", "b", "c", "d", "e"]) {
      #expect(trigger.citation.provision.hasSuffix("regulation 33(3)(\(letter))"))
    }
  }

  @Test("what the officer asks for is due by the day named")
  func request() throws {
    let early = EarlyReview(.officersRequest, arisesOn: .on("2024-09-30"), on: .on("2024-10-14"))
    let answer = try #require(due(early))
    #expect(answer.day == .on("2024-10-14"))
    #expect(answer.trigger == .officersRequest)
    #expect(
      try answer.explanation().sentence
        == "Due by Monday 14 October 2024, brought forward from Wednesday 12 February 2025 (6 months "
        + "after Monday 12 August 2024, the review before): The independent reviewing officer asks "
        + "for a review.")
    #expect(try answer.explanation().citation == EarlyReviewTrigger.officersRequest.citation)
  }

  @Test(
    "a review before something ends is due by the day before",
    arguments: [
      EarlyReviewTrigger.remandEnding, .detentionEnding, .accommodationEnding,
    ])
  func ending(trigger: EarlyReviewTrigger) {
    let early = EarlyReview(trigger, arisesOn: .on("2024-09-30"), on: .on("2024-10-31"))
    #expect(due(early)?.day == .on("2024-10-30"))
  }

  @Test("a trigger never puts the due day back")
  func neverLater() {
    let early = EarlyReview(.detentionEnding, arisesOn: .on("2024-09-30"), on: .on("2025-06-01"))
    #expect(due(early) == (try? ReviewInterval.later.dueDay(from: .on("2024-08-12"))))
  }

  @Test("a trigger that a review has answered, or that has not arisen, brings nothing forward")
  func answered() {
    let answered = EarlyReview(.welfare, arisesOn: .on("2024-08-01"), on: .on("2024-08-20"))
    #expect(due(answered)?.trigger == nil)
    let future = EarlyReview(.welfare, arisesOn: .on("2024-12-01"), on: .on("2024-12-20"))
    #expect(due(future)?.trigger == nil)
    #expect(due(future, on: "2024-12-01")?.trigger == .welfare)
  }
}
