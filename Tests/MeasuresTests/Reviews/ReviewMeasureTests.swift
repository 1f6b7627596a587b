import Care
import Measures
import Testing

/// The rules of the measures of reviews and of participation, one by one.
@Suite("Measures of reviews")
struct ReviewMeasureTests {
  private func figures(
    _ histories: [CareHistory], loaded: [Int] = [2025, 2026], policies: Policies = .standard
  ) -> Figures {
    var tally = Tally(
      CountingPlan(
        years: [CollectionYear(ending: 2026)],
        loaded: LoadedYears(loaded.map(CollectionYear.init(ending:))), policies: policies))
    for history in histories { tally.add(history) }
    return tally.figures()
  }

  private func figure(_ figures: Figures, _ measure: String, _ key: String = "") -> Figure? {
    figures.figure(
      measure, dimension: key.isEmpty ? "" : key.hasPrefix("PN") ? "code" : "sequence", key: key,
      period: "2025-26")
  }

  @Test("a review on its due day is in time, and a day later it is late")
  func dueDay() {
    // 20 working days after 2 June 2025 is 30 June.
    let histories = [("2025-06-30", 1), ("2025-07-01", 2)].map { day, number in
      CareHistory.child(number, [.stay("2025-06-02", nil)], reviewed: [(day, .pn1)])
    }
    let figures = figures(histories)
    #expect(figure(figures, "reviews.in_timescale_share", "first")?.value == 50)
    #expect(figure(figures, "reviews.out_of_timescale", "first")?.value == 1)
    #expect(figure(figures, "reviews.late_by_sequence_share", "first")?.value == 100)
    #expect(figure(figures, "reviews.in_timescale_share", "second")?.value == .some(nil))
  }

  @Test("a child takes part in a year by one review or more at 4 or over, and counts once")
  func childrenTookPart() {
    let reviews: [[(String, ParticipationCode?)]] = [
      [("2025-06-20", .pn7), ("2025-09-15", .pn6), ("2025-12-01", .pn1)],
      [("2025-06-20", .pn7), ("2025-09-15", .pn4)],
      // Under 4 at the first, of age at the second, which is not coded; and taking part a year later.
      [("2025-06-20", .pn0), ("2025-09-15", nil), ("2026-05-01", .pn1)],
    ]
    let histories = reviews.enumerated().map { index, own in
      CareHistory.child(
        index + 1, [.stay("2025-06-02", nil)], reviewed: own,
        born: index == 2 ? "2021-07-01" : "2012-05-01")
    }
    let share = figure(figures(histories), "voice.children_participated_share")
    #expect(share?.numerator == 1 && share?.denominator == 2 && share?.basis == "")
  }

  @Test("a review of unknown sequence is held, shown, and left out of the percentage")
  func unknownSequence() {
    let history = CareHistory.child(
      1, [.stay("2019-01-01", nil)], reviewed: [("2025-05-01", .pn1), ("2025-09-01", .pn1)])
    let figures = figures([history], loaded: [2026])
    #expect(figure(figures, "reviews.held")?.value == 2)
    #expect(figure(figures, "reviews.held", "unknown")?.value == 1)
    let share = figure(figures, "reviews.in_timescale_share")
    #expect(share?.numerator == 1 && share?.denominator == 1)
    #expect(share?.basis == "unknown sequence: 1")
  }

  @Test("reviews of children placed for adoption are judged by regulation 33 and pointed out")
  func placedForAdoption() {
    let history = CareHistory.child(
      1,
      [
        .stay("2025-06-02", "2025-08-01", .e1, .u6, ceased: .x1),
        .stay("2025-08-01", nil, .e1, .a6, began: .p),
      ], reviewed: [("2025-06-20", .pn0), ("2025-09-01", .pn0)], born: "2024-01-01")
    let figures = figures([history])
    #expect(figure(figures, "reviews.in_timescale")?.basis == "placed for adoption: 1")
    #expect(figure(figures, "reviews.in_timescale", "first")?.basis == "")
    #expect(figure(figures, "reviews.out_of_timescale")?.basis == "")
    #expect(figure(figures, "reviews.out_of_timescale_share")?.basis == "placed for adoption: 1")
  }

  @Test(
    "children under 4 and reviews without a code are left out of participation, with the reason")
  func participation() {
    let reviews: [(String, ParticipationCode?)] = [
      ("2025-04-10", .pn0), ("2025-05-10", .pn1), ("2025-06-10", .pn4), ("2025-07-10", .pn7),
      ("2025-08-10", nil), ("2025-09-10", .pn6),
    ]
    let figures = figures([
      .child(1, [.stay("2019-01-01", nil)], reviewed: reviews, born: "2021-06-10")
    ])
    let share = figure(figures, "voice.participated_share")
    #expect(share?.numerator == 1 && share?.denominator == 3, "PN1 was before the 4th birthday")
    #expect(share?.basis == "under 4: 2; participation not recorded: 1")
    #expect(figure(figures, "voice.participated_share", "PN4")?.numerator == 1)
    #expect(figure(figures, "voice.participated_share", "PN5")?.value == 0)
    let attended = figure(figures, "voice.attended_share")
    #expect(attended?.numerator == 2 && attended?.denominator == 4)
    let ofAll = figure(figures, "voice.attended_of_all_share")
    #expect(ofAll?.numerator == 2 && ofAll?.denominator == 6)
    let attendance = [
      "attended", "did not attend, views given", "did not attend, no views", "under 4",
      "not recorded",
    ].map {
      figures.figure(
        "voice.attendance_share", dimension: "attendance", key: $0, period: "2025-26")
    }
    #expect(attendance.map { $0?.numerator } == [2, 1, 1, 1, 1])
    #expect(attendance.allSatisfy { $0?.denominator == 6 })
  }

  @Test("a service may count being there in silence as taking part, from a day on")
  func silentAttendance() throws {
    let policies = try Policies(settings: [
      PolicySetting(
        name: Policy.silentAttendanceTakesPart.name, value: "yes", from: #require(Day("2025-07-01"))
      )
    ])
    let history = CareHistory.child(
      1, [.stay("2019-01-01", nil)], reviewed: [("2025-06-10", .pn4), ("2025-08-10", .pn4)])
    #expect(
      figure(figures([history], policies: policies), "voice.participated_share")?.numerator == 1)
    #expect(figure(figures([history]), "voice.participated_share")?.numerator == 0)
  }

  @Test(
    "a child's reviews are all in time, late, outstanding or not yet due",
    arguments: [
      (["2025-06-20", "2025-09-01", "2026-01-10"], "2025-06-02", 1, 1, ""),
      (["2025-07-20", "2025-09-01", "2026-01-10"], "2025-06-02", 0, 1, ""),
      (["2025-06-20", "2025-09-01"], "2025-06-02", 0, 1, ""),
      ([], "2026-03-20", 0, 0, "first review not yet due: 1"),
      (["2025-10-15"], "2019-01-01", 1, 1, ""),
    ] as [([String], String, Int, Int, String)])
  func allInTime(days: [String], start: String, met: Int, of: Int, basis: String) {
    let share = figure(
      figures([.child(1, [.stay(start, nil)], reviewed: days.map { ($0, .pn1) })]),
      "reviews.all_in_time_share")
    #expect(share?.numerator == met && share?.denominator == of && share?.basis == basis)
  }

  @Test("beyond the table of bank holidays a due day is not known, and only that place says so")
  func beyondTheTable() {
    let start = WorkingDays.englandAndWales.covered.last.adding(days: -5)
    let reviews = [20, 80].map { (start.adding(days: $0).description, ParticipationCode.pn1) }
    let year = CollectionYear(of: start)
    var tally = Tally(CountingPlan(years: [year], loaded: LoadedYears([year])))
    tally.add(.child(1, [.stay(start.description, nil)], reviewed: reviews))
    let figures = tally.figures()
    let bases = ["first", "second", "later"].map {
      figures.figure(
        "reviews.in_timescale_share", dimension: "sequence", key: $0, period: year.name)?.basis
    }
    #expect(bases == ["due day not known: 1", "", ""])
    let total = figures.figure("reviews.in_timescale_share", period: year.name)
    #expect(total?.denominator == 1 && total?.basis == "due day not known: 1")
    #expect(figures.figure("reviews.held", period: year.name)?.value == 2)
  }
}
