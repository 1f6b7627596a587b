import Care
import Testing
import TestSupport

@Suite("Recording and adjourning a review")
struct RecordingTests {
  @Test(
    "limits in working days after the review",
    arguments: [
      // The seed report's Table 7 and the guidance behind it; 26 August 2024 is a bank holiday.
      (RecordingStep.decisions, "2024-08-27"), (.response, "2024-08-27"),
      (.complete, "2024-09-10"), (.distribute, "2024-09-17"),
    ])
  func limits(step: RecordingStep, last: String) throws {
    #expect(try step.lastDay(after: .on("2024-08-19")) == .on(last))
  }

  @Test("a policy changes a limit from its day on, and not before")
  func policy() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "records.decisions-working-days", value: "10", from: .on("2024-06-01"))
    ])
    let before = Day.on("2024-05-31")
    let after = Day.on("2024-06-03")
    #expect(
      try RecordingStep.decisions.lastDay(after: before, policies: policies) == .on("2024-06-07"))
    #expect(
      try RecordingStep.decisions.lastDay(after: after, policies: policies) == .on("2024-06-17"))
  }

  @Test("a review may be adjourned once, for not more than 20 working days")
  func adjournment() throws {
    let adjournment = Adjournment(adjournedOn: .on("2023-04-03"))
    #expect(try adjournment.lastDay() == .on("2023-05-04"))
    try Adjournment.check([], on: .on("2023-04-03"))
    let breach = #expect(throws: Breach.self) {
      try Adjournment.check([adjournment], on: .on("2023-04-20"))
    }
    #expect(breach?.sentence.hasPrefix("The review was adjourned once already") == true)
    let twice = try Policies(settings: [
      PolicySetting(name: "reviews.adjournments", value: "2", from: .on("2023-01-01"))
    ])
    try Adjournment.check([adjournment], on: .on("2023-04-20"), policies: twice)
  }

  @Test("the last meeting of a series counts, unless policy says the first")
  func dayCounted() throws {
    let review = Review(
      meetings: [.on("2024-05-14"), .on("2024-05-28"), .on("2024-05-20")], participation: .pn1)
    #expect(review.countedOn(policies: .standard) == .on("2024-05-28"))
    #expect(review.heldOn == .on("2024-05-28"))
    let first = try Policies(settings: [
      PolicySetting(name: "reviews.day-counted", value: "first-meeting", from: .on("2024-05-14"))
    ])
    #expect(review.countedOn(policies: first) == .on("2024-05-14"))
    #expect(Review(meetings: [], participation: nil).countedOn(policies: .standard) == nil)
  }
}
