import Care
import Testing
import TestSupport

@Suite("The next review due")
struct NextReviewDueTests {
  private let loaded = LoadedYears.ending(2025, 2026)

  @Test("in the order of the reviews: first, second, later")
  func order() {
    let history = CareHistory.example(
      [.example("2024-05-01")], reviewedOn: ["2024-05-20", "2024-08-12"])
    func due(on day: String) -> DueDay? { history.nextReviewDue(on: .on(day), loaded: loaded) }
    #expect(due(on: "2024-04-30") == nil)
    #expect(due(on: "2024-05-01")?.rule == .first)
    #expect(due(on: "2024-05-19")?.day == .on("2024-05-31"))
    #expect(due(on: "2024-05-20")?.rule == .second)
    #expect(due(on: "2024-08-11")?.day == .on("2024-08-20"))
    #expect(due(on: "2024-08-12")?.rule == .later)
    // Overdue, and still due.
    #expect(due(on: "2025-12-31")?.day == .on("2025-02-12"))
  }

  @Test("nothing is due once care has ended, nor where it ends on or before the due day")
  func ended() {
    func due(endingOn end: String, on day: String) -> DueDay? {
      CareHistory.example([.example("2024-05-01", to: end, ceased: .e4a)])
        .nextReviewDue(on: .on(day), loaded: loaded)
    }
    #expect(due(endingOn: "2024-05-30", on: "2024-05-10") == nil)
    #expect(due(endingOn: "2024-05-31", on: "2024-05-10") == nil)
    #expect(due(endingOn: "2024-06-01", on: "2024-05-10")?.day == .on("2024-05-31"))
    #expect(due(endingOn: "2024-06-01", on: "2024-06-01") == nil)
    #expect(due(endingOn: "2024-05-31", on: "2024-12-31") == nil)
  }

  @Test(
    "no loaded review of care that began before: 6 months from the first loaded day at the latest")
  func noReview() {
    let history = CareHistory.example([.example("2019-05-01")])
    let due = history.nextReviewDue(on: .on("2026-03-31"), loaded: loaded)
    #expect(due == DueDay(day: .on("2024-10-01"), rule: .atTheLatest, from: .on("2024-04-01")))
  }

  @Test("after a review of unknown place the next is due 6 months later")
  func afterUnknown() {
    let history = CareHistory.example([.example("2019-05-01")], reviewedOn: ["2024-05-31"])
    #expect(
      history.nextReviewDue(on: .on("2024-06-01"), loaded: loaded)
        == DueDay(day: .on("2024-11-30"), rule: .later, from: .on("2024-05-31")))
  }

  @Test("a day of a year that is not loaded has no answer")
  func notLoaded() {
    let history = CareHistory.example([.example("2024-05-01")])
    #expect(history.nextReviewDue(on: .on("2026-04-01"), loaded: loaded) == nil)
    let own = CareHistory.example([.example("2024-05-01")], isComplete: true)
    #expect(own.nextReviewDue(on: .on("2026-04-01"), loaded: loaded)?.rule == .first)
  }

  @Test("on every day of many made-up histories: due in care alone, and after the review before")
  func property() {
    var chance = Chance(seed: 33)
    for _ in 0..<400 {
      let start = Day.on("2024-04-02").adding(days: .random(in: 0...500, using: &chance))
      let end = start.adding(days: .random(in: 1...400, using: &chance))
      var reviews: [HistoryReview] = []
      var day = start
      while day < end {
        day = day.adding(days: .random(in: 5...200, using: &chance))
        if day <= end { reviews.append(HistoryReview(heldOn: day, participation: .pn1)) }
      }
      var history = CareHistory.example([
        .example(start.description, to: end.description, ceased: .e4a)
      ])
      history.reviews = reviews
      for number in start.number - 3...end.number + 3 {
        let today = Day(number: number)
        let due = history.nextReviewDue(on: today, loaded: .ending(2025, 2026, 2027))
        let held = reviews.filter { $0.heldOn <= today }
        guard let due else { continue }
        #expect(start <= today && today < end, "due \(due.day) on \(today), out of care")
        #expect(due.day < end)
        #expect(due.from == held.last?.heldOn ?? start)
        #expect(due.rule == (held.isEmpty ? .first : held.count == 1 ? .second : .later))
      }
    }
  }
}
