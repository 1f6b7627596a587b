import Care
import Testing
import TestSupport

@Suite("Sources laid over one another")
struct CaseFileTests {
  private func record(
    _ ending: Int?, born: String? = nil, episodes: [CareEpisode] = [], reviews: [Review] = []
  ) -> CareRecord {
    CareRecord(
      source: ending.map { .yearsReturn(CollectionYear(ending: $0)) } ?? .heard,
      child: born.map { Child(bornOn: .on($0)) }, episodes: episodes, reviews: reviews)
  }

  private func history(_ records: CareRecord...) -> CareHistory {
    CaseFile(key: Key(1), localIdentifier: "1", records: records).history
  }

  private func episode(_ start: String, to end: String? = nil, _ placement: Placement = .u6)
    -> CareEpisode
  {
    CareEpisode(startedOn: .on(start), ceasedOn: end.map(Day.on), placement: placement)
  }

  @Test("the newer return is believed about the same episode, by its first day")
  func newerEpisode() {
    let merged = history(
      record(2025, episodes: [episode("2024-05-01"), episode("2023-01-01", to: "2024-05-01")]),
      record(2026, episodes: [episode("2024-05-01", to: "2025-06-01", .k2), episode("2025-06-01")]))
    #expect(
      merged.episodes.map(\.startedOn) == ["2023-01-01", "2024-05-01", "2025-06-01"].map(Day.on))
    #expect(merged.episodes[1].placement == .k2)
    #expect(merged.episodes[1].ceasedOn == .on("2025-06-01"))
    #expect(merged.episodes[1].openIn == nil)
    #expect(merged.episodes[2].openIn == CollectionYear(ending: 2026))
  }

  @Test("two episodes of one day are matched in the order of their source")
  func sameDay() {
    let merged = history(
      record(
        2025, episodes: [episode("2024-05-01", to: "2024-05-01", .k2), episode("2024-05-01")]),
      record(
        2026,
        episodes: [
          episode("2024-05-01", to: "2024-05-01", .k1), episode("2024-05-01", to: "2025-05-01"),
        ]))
    #expect(merged.episodes.map(\.placement) == [.k1, .u6])
    #expect(merged.episodes.map(\.ceasedOn) == [.on("2024-05-01"), .on("2025-05-01")])
  }

  @Test("Heard's own register is believed before any return")
  func ownRegister() {
    let merged = history(
      record(nil, born: "2010-01-02", episodes: [episode("2024-05-01", .k2)]),
      record(2026, born: "2010-02-01", episodes: [episode("2024-05-01", to: "2025-09-01")]))
    #expect(merged.bornOn == .on("2010-01-02"))
    #expect(merged.episodes.map(\.ceasedOn) == [nil])
    #expect(merged.isComplete)
    #expect(!history(record(2026)).isComplete)
  }

  @Test("what the newest source does not say is taken from the one before")
  func older() {
    #expect(history(record(2025, born: "2010-02-01"), record(2026)).bornOn == .on("2010-02-01"))
  }

  @Test("one review for each day; a series of meetings takes the place of each of them")
  func reviews() {
    let merged = history(
      record(
        2025,
        reviews: [
          Review(heldOn: .on("2024-09-01"), participation: .pn7),
          Review(heldOn: .on("2024-06-14"), participation: .pn1),
        ]),
      record(
        nil,
        reviews: [
          Review(meetings: [.on("2024-06-10"), .on("2024-06-14")], participation: .pn2),
          Review(meetings: [], participation: .pn1),
        ]))
    #expect(merged.reviews.map(\.heldOn) == [.on("2024-06-14"), .on("2024-09-01")])
    #expect(merged.reviews.map(\.participation) == [.pn2, .pn7])
  }

  @Test("with the first meeting counted, the same review is still one")
  func firstMeeting() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "reviews.day-counted", value: "first-meeting", from: .on("2020-01-01"))
    ])
    let file = CaseFile(
      key: Key(1), localIdentifier: "1",
      records: [
        record(2025, reviews: [Review(heldOn: .on("2024-06-14"), participation: .pn1)]),
        record(
          nil,
          reviews: [
            Review(meetings: [.on("2024-06-10"), .on("2024-06-14")], participation: .pn2)
          ]),
      ])
    #expect(file.history(policies: policies).reviews.map(\.heldOn) == [.on("2024-06-10")])
  }

  @Test("an episode that its own year leaves open and no later return holds is lost")
  func lost() {
    let merged = history(
      record(2025, episodes: [episode("2024-05-01")]),
      record(2026, episodes: [episode("2025-09-01")]))
    let ended = merged.endingLostEpisodes(loaded: .ending(2025, 2026))
    #expect(ended.episodes.map(\.isLost) == [true, false])
    #expect(ended.episodes.map(\.ceasedOn) == [.on("2025-04-01"), nil])
  }

  @Test("a record takes the place of what its source said; withdrawn, it is gone")
  func replaced() {
    var file = CaseFile(key: Key(1), localIdentifier: "1", records: [record(2025), record(2026)])
    file.replace(with: record(2025, born: "2010-01-01"))
    #expect(file.records.map(\.source.number) == [2025, 2026])
    #expect(file.record(from: .yearsReturn(CollectionYear(ending: 2025)))?.child != nil)
    file.withdraw(.yearsReturn(CollectionYear(ending: 2025)))
    #expect(file.records.map(\.source.number) == [2026])
    let twice = CaseFile(
      key: Key(1), localIdentifier: "1", records: [record(2025), record(2025, born: "2010-01-01")])
    #expect(twice.records.count == 1 && twice.records.first?.child != nil)
  }

  @Test("the order in which records come does not matter")
  func commutes() {
    var chance = Chance(seed: 903)
    for _ in 0..<300 {
      let records = (2022...2026).map { invented($0, &chance) } + [invented(nil, &chance)]
      let kept = records.filter { _ in Bool.random(using: &chance) }
      let expected = CaseFile(key: Key(1), localIdentifier: "1", records: kept)
      var file = CaseFile(key: Key(1), localIdentifier: "1", records: [])
      for record in kept.shuffled(using: &chance) { file.replace(with: record) }
      #expect(file.records == expected.records)
      #expect(file.history == expected.history)
      #expect(
        CaseFile(key: Key(1), localIdentifier: "1", records: kept.shuffled(using: &chance)).history
          == expected.history)
      let days = expected.history.episodes.map(\.startedOn)
      #expect(days == days.sorted())
      let reviewed = expected.history.reviews.map(\.heldOn)
      #expect(zip(reviewed, reviewed.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  private func invented(_ ending: Int?, _ chance: inout Chance) -> CareRecord {
    func day() -> Day { Day.on("2024-01-01").adding(days: .random(in: 0...30, using: &chance)) }
    let episodes = (0..<Int.random(in: 0...4, using: &chance)).map { _ in
      CareEpisode(
        startedOn: day(), ceasedOn: Bool.random(using: &chance) ? day() : nil,
        placement: Placement.allCases.randomElement(using: &chance))
    }
    let reviews = (0..<Int.random(in: 0...4, using: &chance)).map { _ in
      Review(
        meetings: (0..<Int.random(in: 0...2, using: &chance)).map { _ in day() },
        participation: ParticipationCode.allCases.randomElement(using: &chance))
    }
    return record(ending, born: "2010-01-01", episodes: episodes, reviews: reviews)
  }
}
