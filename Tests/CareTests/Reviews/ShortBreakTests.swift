import Care
import Testing
import TestSupport

@Suite("Series of short breaks")
struct ShortBreakTests {
  private let loaded = LoadedYears.ending(2025, 2026)
  /// A weekend a month from May to September 2024, each recorded as the return has it.
  private let breaks: [HistoryEpisode] = [
    .example("2024-05-03", to: "2024-05-06", status: .v3, ceased: .e4a),
    .example("2024-06-07", to: "2024-06-10", status: .v3, ceased: .e4a),
    .example("2024-07-05", to: "2024-07-08", status: .v3, ceased: .e4a),
    .example("2024-09-06", to: "2024-09-09", status: .v3, ceased: .e4a),
  ]

  @Test("due by regulation 48: 3 months from the first break, then 6, between breaks too")
  func timetable() {
    let history = CareHistory.example(breaks, reviewedOn: ["2024-08-03", "2025-02-03"])
    let placed = history.placedReviews(loaded: loaded)
    #expect(placed.map(\.place) == [.first, .second])
    #expect(placed.map(\.due?.rule) == [.shortBreakFirst, .shortBreakLater])
    #expect(placed.map(\.due?.day) == [.on("2024-08-03"), .on("2025-02-03")])
    #expect(placed.allSatisfy { $0.period?.isShortBreak == true && $0.isInTime == true })
  }

  @Test("the next is due while the series runs, and nothing once a long gap shows it over")
  func next() {
    let history = CareHistory.example(breaks)
    #expect(
      history.nextReviewDue(on: .on("2024-05-20"), loaded: loaded)
        == DueDay(day: .on("2024-08-03"), rule: .shortBreakFirst, from: .on("2024-05-03")))
    #expect(history.nextReviewDue(on: .on("2024-10-01"), loaded: loaded)?.day == .on("2024-08-03"))
    #expect(history.nextReviewDue(on: .on("2025-03-10"), loaded: loaded) == nil)
  }

  @Test("after a long gap a new series begins with a clock of its own")
  func newSeries() {
    let again = HistoryEpisode.example("2025-05-02", to: "2025-05-05", status: .v3, ceased: .e4a)
    let history = CareHistory.example(
      breaks + [again], reviewedOn: ["2024-08-01", "2025-07-20"])
    let placed = history.placedReviews(loaded: loaded)
    #expect(placed.map(\.place) == [.first, .first])
    #expect(placed.last?.due?.from == .on("2025-05-02"))
  }

  @Test("a child who moves from short breaks to section 20 comes into care on that day")
  func intoCare() {
    let history = CareHistory.example(
      [
        .example("2024-05-01", to: "2024-07-01", status: .v4, ceased: .x1),
        .example("2024-07-01", began: .l, status: .v2),
      ], reviewedOn: ["2024-06-20", "2024-07-29", "2024-10-29"])
    let placed = history.placedReviews(loaded: loaded)
    #expect(placed.map(\.place) == [.first, .first, .second])
    #expect(placed.map(\.period?.isShortBreak) == [true, false, false])
    #expect(placed.map(\.due?.day) == [.on("2024-08-01"), .on("2024-07-29"), .on("2024-10-29")])
    #expect(history.nextReviewDue(on: .on("2024-07-02"), loaded: loaded)?.rule == .first)
  }
}
