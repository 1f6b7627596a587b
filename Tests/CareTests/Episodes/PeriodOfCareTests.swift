import Care
import Testing
import TestSupport

@Suite("Periods of care")
struct PeriodOfCareTests {
  private func periods(_ episodes: HistoryEpisode...) -> [PeriodOfCare] {
    CareHistory.example(episodes).periodsOfCare
  }

  @Test("episodes join where one begins the day the last ended (X1)")
  func joins() {
    let found = periods(
      .example("2024-04-10", to: "2024-06-10", ceased: .x1),
      .example("2024-06-10", to: "2024-09-01", began: .p, ceased: .x1),
      .example("2024-09-01", began: .l))
    #expect(found.count == 1)
    #expect(found.first?.startedOn == .on("2024-04-10"))
    #expect(found.first?.isStartKnown == true)
    #expect(found.first?.ending == .open)
    #expect(found.first?.episodes == 0..<3)
  }

  @Test("an unread reason for ceasing joins too, for the next episode says so itself")
  func unreadReason() {
    let found = periods(
      .example("2024-04-10", to: "2024-06-10"), .example("2024-06-10", began: .p))
    #expect(found.count == 1)
    let alone = periods(.example("2024-04-10", to: "2024-06-10"))
    #expect(alone.first?.ending == .left(nil))
  }

  @Test("any other reason ends the period, also where care begins again the same day")
  func ends() {
    let found = periods(
      .example("2024-04-10", to: "2024-06-10", ceased: .e4a), .example("2024-06-10"))
    #expect(found.map(\.ending) == [.left(.e4a), .open])
    #expect(found.map(\.ceasedOn) == [.on("2024-06-10"), nil])
    #expect(found.map(\.isStartKnown) == [true, true])
  }

  @Test("a gap ends the period; nothing following an X1 is told apart")
  func gap() {
    let found = periods(
      .example("2024-04-10", to: "2024-06-10", ceased: .x1), .example("2024-06-12", began: .p))
    #expect(found.map(\.ending) == [.nothingFollows, .open])
    #expect(found.map(\.isStartKnown) == [true, false])
  }

  @Test("a start that no source holds is not taken for the start of care")
  func startNotKnown() {
    #expect(periods(.example("2024-04-10", began: .l)).first?.isStartKnown == false)
    #expect(periods(.example("2024-04-10", began: nil)).first?.isStartKnown == false)
    let own = CareHistory.example([.example("2024-04-10", began: nil)], isComplete: true)
    #expect(own.periodsOfCare.first?.isStartKnown == true)
  }

  @Test("from short breaks into care: two periods, and the second begins that day")
  func shortBreakIntoCare() {
    let found = periods(
      .example("2024-04-10", to: "2024-06-10", status: .v4, ceased: .x1),
      .example("2024-06-10", began: .l, status: .v2))
    #expect(found.map(\.isShortBreak) == [true, false])
    #expect(found.map(\.ending) == [.changedKind, .open])
    #expect(found.map(\.isStartKnown) == [true, true])
  }

  @Test("a lost episode ends the period as lost")
  func lost() {
    var episode = HistoryEpisode.example("2024-04-10")
    episode.openIn = CollectionYear(ending: 2025)
    let history = CareHistory.example([episode])
    let same = history.endingLostEpisodes(loaded: .ending(2024, 2025))
    #expect(same.periodsOfCare.first?.ending == .open)
    let ended = history.endingLostEpisodes(loaded: .ending(2025, 2026))
    #expect(ended.periodsOfCare.first?.ending == .lost)
    #expect(ended.periodsOfCare.first?.holds(on: .on("2025-03-31")) == true)
    #expect(ended.periodsOfCare.first?.holds(on: .on("2025-04-01")) == false)
  }

  @Test("in care on the first day, and no longer at the end of the last")
  func holds() {
    let found = periods(.example("2024-04-10", to: "2024-06-10", ceased: .e4a))
    #expect(
      ["2024-04-09", "2024-04-10", "2024-06-09", "2024-06-10"].map {
        found[0].holds(on: .on($0))
      } == [false, true, true, false])
  }

  @Test("a transfer between authorities restarts the clock unless policy lets it run on")
  func transfer() throws {
    let history = CareHistory.example(
      [
        .example("2024-04-10", to: "2024-06-10", ceased: .e3), .example("2024-06-10"),
      ], reviewedOn: ["2024-05-01", "2024-07-01"])
    let goesOn = try Policies(settings: [
      PolicySetting(name: "reviews.transfer-restarts-clock", value: "no", from: .on("2024-01-01"))
    ])
    #expect(history.periodsOfCare.count == 2)
    #expect(history.periodsOfCare(policies: goesOn).count == 1)
    let loaded = LoadedYears.ending(2025)
    #expect(history.placedReviews(loaded: loaded).map(\.place) == [.first, .first])
    #expect(
      history.placedReviews(loaded: loaded, policies: goesOn).map(\.place) == [.first, .second])
  }

  @Test("periods of any history cover each episode once, in order")
  func property() {
    var chance = Chance(seed: 7)
    for _ in 0..<500 {
      var episodes: [HistoryEpisode] = []
      var day = Day.on("2020-01-01")
      for _ in 0..<Int.random(in: 0...12, using: &chance) {
        day = day.adding(days: .random(in: 0...40, using: &chance))
        let end = Bool.random(using: &chance) ? day.adding(days: 10) : nil
        episodes.append(
          HistoryEpisode(
            startedOn: day, ceasedOn: end,
            reasonBegan: ReasonForNewEpisode.allCases.randomElement(using: &chance),
            legalStatus: LegalStatus.allCases.randomElement(using: &chance),
            reasonCeased: Bool.random(using: &chance) ? .x1 : .e4a))
        if let end, Bool.random(using: &chance) { day = end }
      }
      let found = CareHistory.example(episodes).periodsOfCare
      #expect(found.flatMap { Array($0.episodes) } == Array(episodes.indices))
      for period in found {
        #expect(period.startedOn == episodes[period.episodes.lowerBound].startedOn)
        #expect(period.ceasedOn == episodes[period.episodes.upperBound - 1].ceasedOn)
        #expect(episodes[period.episodes].allSatisfy { $0.isShortBreak == period.isShortBreak })
      }
    }
  }
}
