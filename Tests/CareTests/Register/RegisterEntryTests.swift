import Care
import TestSupport
import Testing

@Suite("What happens to a child, entered on the register")
struct RegisterEntryTests {
  private static let today = Day.on("2026-04-01")

  private static var record: CareRecord {
    CareRecord(
      source: .heard, child: Child(name: "Kes", bornOn: .on("2012-06-15"), sex: .female),
      episodes: [
        CareEpisode(
          startedOn: .on("2025-01-06"), reasonBegan: .s, legalStatus: .c2, need: .n1,
          placement: .u6)
      ], reviews: [Review(heldOn: .on("2025-01-31"), participation: .pn1)])
  }

  private static func refusal(_ body: () throws(Breach) -> CareRecord) -> String? {
    do throws(Breach) {
      try body().check(replacing: record, on: today)
      return nil
    } catch {
      return error.sentence
    }
  }

  @Test
  func `a move ends the episode before it on the same day, and the next begins`() throws {
    let moved = try Self.record.moving(
      to: NewPlacement(startedOn: .on("2026-03-02"), placement: .k2))
    #expect(moved.episodes.count == 2)
    #expect(moved.episodes[0].ceasedOn == .on("2026-03-02"))
    #expect(moved.episodes[0].reasonCeased == .x1)
    #expect(moved.episodes[1].reasonBegan == .p)
    #expect(moved.episodes[1].legalStatus == .c2)
    #expect(moved.episodes[1].placement == .k2)
    #expect(moved.flaws(on: Self.today).isEmpty)
  }

  @Test(
    "why the next episode began follows from what changed",
    arguments: [
      (LegalStatus?.none, false, ReasonForNewEpisode.p), (nil, true, .t), (.e1, false, .b),
      (.e1, true, .u), (.c2, false, .p),
    ])
  func reason(status: LegalStatus?, isSameCarer: Bool, reason: ReasonForNewEpisode) throws {
    var new = NewPlacement(
      startedOn: .on("2026-03-02"), placement: .u4, isSameCarer: isSameCarer)
    new.legalStatus = status
    #expect(try Self.record.moving(to: new).episodes.last?.reasonBegan == reason)
  }

  @Test(
    "authority to place for adoption is not before the birth, out of order or to come",
    arguments: [
      ("2026-03-02", nil, nil), ("2026-03-02", "2026-03-30", nil),
      ("2012-06-14", nil, "before the child was born"),
      ("2026-03-02", "2026-03-01", "before it was given"), ("2026-04-02", nil, "still to come"),
      ("2026-03-02", "2026-04-02", "still to come"),
    ] as [(String, String?, String?)])
  func authority(given: String, ended: String?, refusal: String?) {
    let said = Self.refusal { () throws(Breach) in
      var record = Self.record
      record.adoptionAuthority = AdoptionAuthority(
        authorisedOn: .on(given), endedOn: ended.map { .on($0) })
      return record
    }
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true)
  }

  @Test
  func `what cannot have happened is refused in a sentence`() {
    let old = Self.record
    func moving(_ day: String) -> String? {
      Self.refusal { () throws(Breach) in
        try old.moving(to: NewPlacement(startedOn: .on(day), placement: .k2))
      }
    }
    #expect(moving("2025-01-06")?.contains("began on 6 January 2025") == true)
    #expect(moving("2024-12-01")?.contains("began on 6 January 2025") == true)
    #expect(moving("2026-05-01")?.contains("still to come") == true)
    #expect(moving("2026-03-02") == nil)
    let status = Self.refusal { () throws(Breach) in
      try old.changing(to: .c2, on: .on("2026-03-02"))
    }
    #expect(status?.contains("already") == true)
    let again = Self.refusal { () throws(Breach) in
      try old.comingIntoCare(CareEpisode(startedOn: .on("2026-03-02")))
    }
    #expect(again?.contains("in care already") == true)
    let back = Self.refusal { () throws(Breach) in try old.comingBack(on: .on("2026-03-02")) }
    #expect(back?.contains("not recorded as missing") == true)
  }

  @Test
  func `episodes overlap, begin before birth or after the 18th birthday: each is told`() {
    func flaws(_ episodes: [CareEpisode], born: String = "2012-06-15") -> [String] {
      CareRecord(
        source: .heard, child: Child(bornOn: .on(born)), episodes: episodes
      ).flaws(on: Self.today).map(\.sentence)
    }
    let first = CareEpisode(
      startedOn: .on("2025-01-06"), ceasedOn: .on("2025-06-02"), reasonBegan: .s,
      reasonCeased: .x1)
    let second = CareEpisode(startedOn: .on("2025-05-05"), reasonBegan: .p)
    #expect(flaws([first, second]).first?.contains("cannot overlap") == true)
    let late = CareEpisode(startedOn: .on("2025-07-01"), reasonBegan: .p)
    #expect(flaws([first, late]).first?.contains("another to follow") == true)
    #expect(flaws([first]).first?.contains("none does") == true)
    let alone = CareEpisode(startedOn: .on("2025-01-06"), reasonBegan: .s)
    #expect(flaws([alone], born: "2025-02-01").first?.contains("before the child was born") == true)
    #expect(flaws([alone], born: "2007-01-06").first?.contains("18 or older") == true)
    #expect(flaws([alone], born: "2007-01-07").isEmpty)
  }

  @Test
  func `what was wrong before does not stand in the way of what is entered now`() throws {
    var old = Self.record
    old.missing = [
      MissingEpisode(kind: .m, startedOn: .on("2024-01-01"), endedOn: .on("2024-01-02"))
    ]
    let new = try old.changing(to: .e1, on: .on("2026-03-02"))
    #expect(throws: Never.self) { try new.check(replacing: old, on: Self.today) }
    #expect(throws: Breach.self) { try new.check(replacing: Self.record, on: Self.today) }
  }

  @Test
  func `leaving care ends the episode and a time of being missing, and no review is due any more`()
    throws
  {
    let missing = try Self.record.goingMissing(
      MissingEpisode(kind: .m, startedOn: .on("2026-03-01")))
    let left = try missing.leavingCare(on: .on("2026-03-20"), because: .e4a)
    #expect(left.episodes.last?.ceasedOn == .on("2026-03-20"))
    #expect(left.missing.last?.endedOn == .on("2026-03-20"))
    let file = CaseFile(key: Key(1), localIdentifier: "1", records: [Self.record])
    let effect = try file.effect(
      of: file.changes(to: left), on: Self.today, loaded: LoadedYears([]), policies: .standard)
    #expect(effect.before != nil)
    #expect(effect.after == nil)
    #expect(effect.sentence.contains("no longer due"))
  }

  @Test
  func `a first day that is corrected moves the first review`() throws {
    var record = Self.record
    record.reviews = []
    record.episodes[0].startedOn = .on("2026-03-16")
    let file = CaseFile(key: Key(1), localIdentifier: "1", records: [record])
    var corrected = record.episodes[0]
    corrected.startedOn = .on("2026-03-09")
    let new = try record.correcting(record.episodes[0], to: corrected)
    let effect = try file.effect(
      of: file.changes(to: new), on: Self.today, loaded: LoadedYears([]), policies: .standard)
    let (before, after) = (try #require(effect.before), try #require(effect.after))
    #expect(after.day < before.day)
    #expect(effect.sentence.contains("moves from"))
  }

  @Test
  func `a child whom returns alone know is taken over where they hold the first day in care`()
    throws
  {
    var returned = Self.record
    returned.source = .yearsReturn(CollectionYear(ending: 2025))
    let file = CaseFile(key: Key(1), localIdentifier: "1", records: [returned])
    #expect(try file.ownRecord().episodes == returned.episodes)
    returned.episodes[0].reasonBegan = .l
    let late = CaseFile(key: Key(1), localIdentifier: "1", records: [returned])
    #expect(throws: Breach.self) { try late.ownRecord() }
  }
}
