import Care
import Testing
import TestSupport

@Suite("How a child's reviews stand")
struct ReviewStandingTests {
  private let year = CollectionYear(ending: 2026)

  private func standing(
    _ history: CareHistory, loaded: LoadedYears = .ending(2025, 2026)
  ) -> ReviewStanding {
    history.reviewStanding(on: year.lastDay, in: year.days, loaded: loaded)
  }

  @Test("all in time, and the next not yet due")
  func inTime() {
    let history = CareHistory.example(
      [.example("2025-05-01")], reviewedOn: ["2025-05-20", "2025-08-12", "2026-01-30"])
    #expect(standing(history).isUpToDate == true)
  }

  @Test("one late review of the year is enough, also in a period of care that ended")
  func late() {
    let history = CareHistory.example(
      [.example("2025-04-10", to: "2025-08-10", ceased: .e4a), .example("2026-01-05")],
      reviewedOn: ["2025-06-10", "2026-01-20"])
    #expect(
      standing(history)
        == .heldLate(
          on: .on("2025-06-10"),
          due: DueDay(day: .on("2025-05-13"), rule: .first, from: .on("2025-04-10"))))
  }

  @Test("a late review of the year before does not count")
  func lateBefore() {
    let history = CareHistory.example(
      [.example("2024-05-01")],
      reviewedOn: ["2024-07-20", "2024-10-01", "2025-03-30", "2025-09-29", "2026-03-01"])
    #expect(standing(history).isUpToDate == true)
  }

  @Test("a review due on the last day and not held is overdue; due the day after it is not")
  func boundary() {
    let due = CareHistory.example(
      [.example("2024-05-01")],
      reviewedOn: ["2024-05-20", "2024-08-12", "2025-02-12", "2025-08-12", "2025-09-30"])
    #expect(standing(due).isUpToDate == false)
    let after = CareHistory.example(
      [.example("2024-05-01")],
      reviewedOn: ["2024-05-20", "2024-08-12", "2025-02-12", "2025-08-12", "2025-10-01"])
    #expect(standing(after).isUpToDate == true)
  }

  @Test("not counted: out of care, in short breaks, or the first review not yet due")
  func notCounted() {
    #expect(
      standing(.example([.example("2025-05-01", to: "2026-03-31", ceased: .e4a)])) == .notInCare)
    #expect(standing(.example([.example("2025-05-01", status: .v4)])) == .notInCare)
    guard case .firstNotYetDue(let due) = standing(.example([.example("2026-03-10")])) else {
      Issue.record("a child of three weeks in care was counted")
      return
    }
    #expect(due?.day == .on("2026-04-09"))
    // 20 working days after 3 March is 31 March, the very day.
    #expect(standing(.example([.example("2026-03-03")])).isUpToDate == false)
    #expect(
      standing(.example([.example("2026-03-03")], reviewedOn: ["2026-03-31"])).isUpToDate == true)
  }

  @Test("a review of unknown place is not late, and the next is due 6 months after it")
  func unknown() {
    let one = CareHistory.example([.example("2019-05-01")], reviewedOn: ["2025-12-01"])
    #expect(standing(one, loaded: .ending(2026)).isUpToDate == true)
    let old = CareHistory.example([.example("2019-05-01")], reviewedOn: ["2025-04-20"])
    #expect(standing(old, loaded: .ending(2026)).isUpToDate == false)
    #expect(standing(.example([.example("2019-05-01")]), loaded: .ending(2026)).isUpToDate == false)
  }

  @Test("a review after the day does not count, and a year that is not loaded has no answer")
  func afterTheDay() {
    let history = CareHistory.example(
      [.example("2025-05-01")], reviewedOn: ["2025-05-20", "2026-04-20"])
    #expect(standing(history, loaded: .ending(2026, 2027)).isUpToDate == false)
    #expect(standing(history, loaded: .ending(2025)) == .unknown)
  }
}
