import Care
import Testing
import TestSupport

@Suite("The sequence of reviews")
struct PlacedReviewsTests {
  private func places(
    _ history: CareHistory, _ loaded: LoadedYears, policies: Policies = .standard
  ) -> [ReviewPlace] {
    history.placedReviews(loaded: loaded, policies: policies).map(\.place)
  }

  @Test("first, second and later by counting, where care began within the loaded years")
  func counted() {
    let history = CareHistory.example(
      [.example("2024-05-01")], reviewedOn: ["2024-05-30", "2024-08-30", "2025-03-01"])
    let placed = history.placedReviews(loaded: .ending(2025))
    #expect(placed.map(\.place) == [.first, .second, .later])
    #expect(placed.map(\.due?.day) == [.on("2024-05-31"), .on("2024-08-30"), .on("2025-02-28")])
    #expect(placed.map(\.isInTime) == [true, true, false])
  }

  @Test("the second is due from the day the first was held, not from the day it was due")
  func fromTheActualDay() {
    let history = CareHistory.example(
      [.example("2024-05-01")], reviewedOn: ["2024-05-08", "2024-08-09"])
    #expect(history.placedReviews(loaded: .ending(2025)).last?.due?.day == .on("2024-08-08"))
  }

  @Test("care that began long before the loaded years: the first loaded review is unknown")
  func before() {
    let history = CareHistory.example(
      [.example("2019-05-01")], reviewedOn: ["2024-05-30", "2024-11-30", "2025-06-01"])
    let placed = history.placedReviews(loaded: .ending(2025, 2026))
    #expect(placed.map(\.place) == [.unknown, .later, .later])
    #expect(placed.first?.due == nil && placed.first?.isInTime == nil)
    #expect(placed.map(\.isInTime) == [nil, true, false])
  }

  @Test("care that began within 60 days before the loaded years: the first two are unknown")
  func sixtyDays() {
    let days = ["2024-05-20", "2024-08-20", "2025-02-18"]
    #expect(
      places(.example([.example("2024-02-01")], reviewedOn: days), .ending(2025))
        == [.unknown, .unknown, .later])
    #expect(
      places(.example([.example("2024-01-31")], reviewedOn: days), .ending(2025))
        == [.unknown, .later, .later])
  }

  @Test("the 60 days are a policy")
  func sixtyDaysPolicy() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "reviews.unknown-sequence-days", value: "10", from: .on("2020-01-01"))
    ])
    let history = CareHistory.example(
      [.example("2024-02-15")], reviewedOn: ["2024-05-20", "2024-08-20"])
    #expect(places(history, .ending(2025)) == [.unknown, .unknown])
    #expect(places(history, .ending(2025), policies: policies) == [.unknown, .later])
  }

  @Test("in a second loaded year a review with one before it is later")
  func secondYear() {
    let history = CareHistory.example(
      [.example("2024-02-06")], reviewedOn: ["2024-09-09", "2025-04-01"])
    #expect(places(history, .ending(2025, 2026)) == [.unknown, .later])
  }

  @Test("where the start of care is in no loaded return, an early first review may be the first")
  func startNotLoaded() {
    // The return holds only the episode that was open in the year; care began some days before.
    let episode = HistoryEpisode.example("2024-03-22", began: .l)
    let soon = ["2024-04-15", "2024-07-10", "2025-01-09"]
    #expect(
      places(.example([episode], reviewedOn: soon), .ending(2025)) == [.unknown, .unknown, .later])
    let late = ["2024-07-10", "2025-01-09"]
    #expect(places(.example([episode], reviewedOn: late), .ending(2025)) == [.unknown, .later])
  }

  @Test("a year that is not loaded breaks the run")
  func gap() {
    let history = CareHistory.example(
      [.example("2022-05-01")],
      reviewedOn: ["2022-05-20", "2022-08-20", "2024-05-01", "2024-10-01"])
    #expect(places(history, .ending(2023, 2025)) == [.first, .second, .unknown, .later])
    #expect(places(history, .ending(2025)) == [.unknown, .unknown, .unknown, .later])
  }

  @Test("what Heard keeps itself is complete, whatever is loaded")
  func complete() {
    let history = CareHistory.example(
      [.example("2019-05-01")], reviewedOn: ["2019-05-20", "2019-08-20", "2020-02-20"],
      isComplete: true)
    #expect(places(history, LoadedYears([])) == [.first, .second, .later])
  }

  @Test("each period of care counts from one")
  func twoPeriods() {
    let history = CareHistory.example(
      [
        .example("2024-04-10", to: "2024-06-10", ceased: .e4a), .example("2024-09-02"),
      ], reviewedOn: ["2024-05-01", "2024-09-20", "2024-12-20"])
    #expect(places(history, .ending(2025)) == [.first, .first, .second])
  }

  @Test("the day care ends is still of the period; a review outside every period is unknown")
  func outside() {
    let history = CareHistory.example(
      [.example("2024-04-10", to: "2024-06-10", ceased: .e4a)],
      reviewedOn: ["2024-04-09", "2024-05-01", "2024-06-10", "2024-06-11"])
    let placed = history.placedReviews(loaded: .ending(2025))
    #expect(placed.map(\.place) == [.unknown, .first, .second, .unknown])
    #expect(placed.map { $0.period == nil } == [true, false, false, true])
  }

  @Test("a review on the day of return to care belongs to the period that ends unless it cannot")
  func sharedDay() {
    let history = CareHistory.example(
      [.example("2024-04-10", to: "2024-06-10", ceased: .e4a), .example("2024-06-10")],
      reviewedOn: ["2024-06-10"])
    #expect(
      history.placedReviews(loaded: .ending(2025)).first?.period?.startedOn == .on("2024-04-10"))
  }

  @Test("a first review of a period before the table of bank holidays has no due day")
  func beforeTheTable() {
    let history = CareHistory.example(
      [.example("2011-05-01")], reviewedOn: ["2011-05-20"], isComplete: true)
    let placed = history.placedReviews(loaded: LoadedYears([]))
    #expect(placed.map(\.place) == [.first])
    #expect(placed.first?.due == nil)
  }

  @Test("remand follows regulation 33 until a policy gives intervals of its own")
  func remand() throws {
    let history = CareHistory.example(
      [.example("2024-05-01", status: .j1)], reviewedOn: ["2024-05-20", "2024-08-20"])
    #expect(
      history.placedReviews(loaded: .ending(2025)).map(\.due?.rule) == [.first, .second])
    let policies = try Policies(settings: [
      PolicySetting(name: "reviews.remand-first-working-days", value: "10", from: .on("2024-01-01"))
    ])
    let placed = history.placedReviews(loaded: .ending(2025), policies: policies)
    #expect(placed.map(\.due?.rule) == [.remandFirst, .second])
    #expect(placed.map(\.isInTime) == [false, true])
    #expect(
      try placed.first?.due?.explanation(policies: policies).sentence.contains("10 working") == true
    )
  }
}
