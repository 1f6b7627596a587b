import Care
import Testing
import TestSupport

@Suite("The adoption timetable")
struct AdoptionTimetableTests {
  private let loaded = LoadedYears.ending(2025, 2026)
  private let placed: [HistoryEpisode] = [
    .example("2024-05-01", to: "2025-01-10", ceased: .x1),
    .example("2025-01-10", to: "2025-06-02", began: .l, status: .e1, ceased: .x1),
    .example("2025-06-02", began: .p, status: .e1, placement: .a6),
  ]
  private let authority = AdoptionAuthority(authorisedOn: .on("2025-01-10"))

  private func rules(_ history: CareHistory, policies: Policies = .standard) -> [ReviewInterval?] {
    history.placedReviews(loaded: loaded, policies: policies).map(\.due?.rule)
  }

  @Test("without a date of authority regulation 33 is used, placed for adoption or not")
  func withoutAuthority() {
    let history = CareHistory.example(
      placed, reviewedOn: ["2024-05-20", "2024-08-12", "2025-02-01", "2025-06-20"])
    #expect(rules(history) == [.first, .second, .later, .later])
  }

  @Test("with it: 3 months from the authority, 4 weeks from the placement, 3 months, then 6")
  func withAuthority() {
    let history = CareHistory.example(
      placed,
      reviewedOn: [
        "2024-05-20", "2024-08-12", "2025-02-11", "2025-07-01", "2025-09-30", "2026-03-30",
      ], authority: authority)
    let reviews = history.placedReviews(loaded: loaded)
    #expect(
      reviews.map(\.due?.rule) == [
        .first, .second, .authorisedFirst, .placedFirst, .placedSecond, .placedLater,
      ])
    #expect(
      reviews.map(\.due?.day) == [
        .on("2024-05-31"), .on("2024-08-20"), .on("2025-04-10"), .on("2025-06-30"),
        .on("2025-10-01"), .on("2026-03-30"),
      ])
    #expect(reviews.map(\.isInTime) == [true, true, true, false, true, true])
    #expect(reviews.map(\.place) == [.first, .second, .later, .later, .later, .later])
  }

  @Test("the next due day follows the timetable of the day")
  func next() {
    let history = CareHistory.example(
      placed, reviewedOn: ["2024-05-20", "2024-08-12"], authority: authority)
    func due(on day: String) -> DueDay? { history.nextReviewDue(on: .on(day), loaded: loaded) }
    #expect(due(on: "2025-01-09")?.rule == .later)
    #expect(due(on: "2025-01-10")?.day == .on("2025-04-10"))
    // Overdue on 10 April: the placement of 2 June does not excuse it.
    #expect(due(on: "2025-06-02")?.day == .on("2025-04-10"))
    let held = CareHistory.example(
      placed, reviewedOn: ["2024-05-20", "2024-08-12", "2025-04-01"], authority: authority)
    #expect(
      held.nextReviewDue(on: .on("2025-06-01"), loaded: loaded)
        == DueDay(day: .on("2025-10-01"), rule: .authorisedLater, from: .on("2025-04-01")))
    #expect(
      held.nextReviewDue(on: .on("2025-06-02"), loaded: loaded)
        == DueDay(day: .on("2025-06-30"), rule: .placedFirst, from: .on("2025-06-02")))
  }

  @Test("it begins again where the child moves or returns, not where only the status changes")
  func again() {
    func due(_ last: HistoryEpisode...) -> DueDay? {
      let start = [
        HistoryEpisode.example("2024-05-01", to: "2024-10-01", status: .e1, ceased: .x1),
        .example(
          "2024-10-01", to: "2025-03-03", began: .p, status: .e1, placement: .a6, ceased: .x1),
      ]
      return CareHistory.example(
        start + last, reviewedOn: ["2024-05-20", "2024-08-12", "2024-10-20", "2025-01-15"],
        authority: AdoptionAuthority(authorisedOn: .on("2024-05-01"))
      ).nextReviewDue(on: .on("2025-04-01"), loaded: loaded)
    }
    #expect(
      due(.example("2025-03-03", began: .l, status: .c2, placement: .a6))
        == DueDay(day: .on("2025-07-15"), rule: .placedLater, from: .on("2025-01-15")))
    #expect(
      due(.example("2025-03-03", began: .p, status: .e1, placement: .a6))?.rule == .placedFirst)
    #expect(
      due(.example("2025-03-03", began: .p, status: .e1, placement: .u6))
        == DueDay(day: .on("2025-06-03"), rule: .authorisedFirst, from: .on("2025-03-03")))
    // Some days in hospital are no move.
    #expect(
      due(
        .example(
          "2025-03-03", to: "2025-03-09", began: .p, status: .e1, placement: .t1, ceased: .x1),
        .example("2025-03-09", began: .p, status: .e1, placement: .a6))?.rule == .placedLater)
  }

  @Test("once the authority ends, regulation 33 holds again")
  func ended() {
    let history = CareHistory.example(
      [.example("2024-05-01")], reviewedOn: ["2024-05-20", "2024-08-12", "2024-11-01"],
      authority: AdoptionAuthority(authorisedOn: .on("2024-09-02"), endedOn: .on("2025-01-06")))
    func due(on day: String) -> DueDay? { history.nextReviewDue(on: .on(day), loaded: loaded) }
    #expect(due(on: "2025-01-05")?.rule == .authorisedLater)
    #expect(
      due(on: "2025-01-06")
        == DueDay(day: .on("2025-05-01"), rule: .later, from: .on("2024-11-01")))
  }

  @Test("a dated policy reads the authority from a return, or never uses the timetable")
  func policy() throws {
    let days = ["2024-05-20", "2024-08-12", "2025-02-11", "2025-06-20"]
    let fromReturn = try Policies(settings: [
      PolicySetting(
        name: "reviews.adoption-timetable", value: "from-return", from: .on("2025-01-01"))
    ])
    #expect(
      rules(.example(placed, reviewedOn: days), policies: fromReturn) == [
        .first, .second, .authorisedFirst, .placedFirst,
      ])
    let later = try Policies(settings: [
      PolicySetting(
        name: "reviews.adoption-timetable", value: "from-return", from: .on("2025-02-01"))
    ])
    #expect(rules(.example(placed, reviewedOn: days), policies: later).last == .later)
    let never = try Policies(settings: [
      PolicySetting(name: "reviews.adoption-timetable", value: "never", from: .on("2020-01-01"))
    ])
    #expect(
      rules(.example(placed, reviewedOn: days, authority: authority), policies: never) == [
        .first, .second, .later, .later,
      ])
  }
}
