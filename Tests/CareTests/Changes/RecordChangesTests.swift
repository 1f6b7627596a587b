import Care
import Foundation
import TestSupport
import Testing

@Suite("Changes of a record")
struct RecordChangesTests {
  static let source = Source.yearsReturn(CollectionYear(ending: 2025))

  /// A small record by chance; few days and few values, so that two of them meet often.
  static func record(_ chance: inout Chance) -> CareRecord {
    var record = CareRecord(source: source)
    func day() -> Day { Day.on("2024-05-01").adding(days: Int.random(in: 0..<5, using: &chance)) }
    func some() -> Bool { Bool.random(using: &chance) }
    if some() { record.child = Child(bornOn: day(), sex: some() ? .male : .female) }
    if some() { record.unaccompanied = Unaccompanied(ceasesOn: some() ? day() : nil) }
    for _ in 0..<Int.random(in: 0..<5, using: &chance) {
      record.episodes.append(
        CareEpisode(startedOn: day(), ceasedOn: some() ? day() : nil, placement: some() ? .u6 : .k2)
      )
    }
    for _ in 0..<Int.random(in: 0..<4, using: &chance) {
      let meetings = some() ? [day()] : [day(), day()]
      record.reviews.append(Review(meetings: meetings, participation: some() ? .pn1 : nil))
    }
    if some() { record.missing.append(MissingEpisode(kind: .m, startedOn: day())) }
    if some() { record.socialWorkers.append(SocialWorkerEpisode(worker: "A", startedOn: day())) }
    if some() { record.health = HealthOutcomes(difficultiesScore: some() ? 7 : nil) }
    if some() { record.adoptionDecisions.append(AdoptionDecision(decidedOn: day())) }
    if some() {
      record.healthOfYears.append(
        YearsHealth(
          yearEndsOn: CollectionYear(of: day()).lastDay,
          outcomes: HealthOutcomes(difficultiesScore: some() ? 9 : nil)))
    }
    if some() { record.deprivations.append(DeprivationOfLiberty(startedOn: day())) }
    return record
  }

  @Test
  func `applying the changes from one record to another gives the other, whatever they hold`()
    throws
  {
    var chance = Chance(seed: 903)
    for number in 0..<3000 {
      let (old, new) = (Self.record(&chance), Self.record(&chance))
      let changes = old.changes(to: new)
      var file = CaseFile(key: Key(1), localIdentifier: "1", records: [old])
      try file.apply(.yearsReturn(.received(.init(records: [changes]))))
      let outcome = file.record(from: Self.source) ?? CareRecord(source: Self.source)
      #expect(outcome == new.inOrder, "record \(number)")
    }
  }

  @Test
  func `a record whose rows stand in another order changes nothing`() {
    var chance = Chance(seed: 7)
    for _ in 0..<500 {
      let record = Self.record(&chance)
      var other = record
      // Rows of one day keep their order among themselves: there it has a meaning.
      other.episodes = Dictionary(grouping: record.episodes, by: \.startedOn).values
        .shuffled(using: &chance).flatMap(\.self)
      #expect(record.changes(to: other).isEmpty)
      #expect(record.changes(to: record).isEmpty)
    }
  }

  @Test
  func `a change is read back from JSON as it was written`() throws {
    var chance = Chance(seed: 11)
    for _ in 0..<300 {
      let changes = Self.record(&chance).changes(to: Self.record(&chance))
      let change = Change.yearsReturn(.received(.init(records: [changes])))
      let text = try JSONEncoder().encode(change)
      #expect(try JSONDecoder().decode(Change.self, from: text) == change)
    }
  }

  @Test
  func `rows that came, changed and went are told apart`() {
    var (old, new) = (CareRecord(source: Self.source), CareRecord(source: Self.source))
    old.episodes = [
      CareEpisode(startedOn: .on("2024-04-01"), ceasedOn: .on("2024-05-01")),
      CareEpisode(startedOn: .on("2024-05-01")),
    ]
    new.episodes = [
      CareEpisode(startedOn: .on("2024-05-01"), ceasedOn: .on("2024-09-01")),
      CareEpisode(startedOn: .on("2024-09-01")), CareEpisode(startedOn: .on("2024-09-02")),
    ]
    let changes = old.changes(to: new)
    #expect(
      changes.episodes.map { $0.was?.startedOn } == [
        .on("2024-04-01"), .on("2024-05-01"), nil, nil,
      ])
    let change = Change.yearsReturn(.received(.init(records: [changes])))
    #expect(
      change.sentence
        == "The return of 2024-25 was received: 2 rows added, 1 changed, 1 withdrawn.")
  }

  @Test
  func `changes that take the record to be another one are refused`() {
    var (old, new) = (CareRecord(source: Self.source), CareRecord(source: Self.source))
    old.reviews = [Review(heldOn: .on("2024-06-01"), participation: .pn1)]
    new.reviews = [Review(heldOn: .on("2024-06-01"), participation: .pn2)]
    let change = Change.yearsReturn(.received(.init(records: [old.changes(to: new)])))
    var file = CaseFile(key: Key(1), localIdentifier: "1", records: [new])
    #expect(throws: Breach.self) { try file.apply(change) }
    #expect(file.records == [new])
  }

  @Test
  func `a return cannot change what Heard keeps itself, nor the register a return`() {
    let kept = CareRecord(source: .heard).changes(
      to: CareRecord(source: .heard, child: Child(name: "Example")))
    var own = kept
    own.source = Self.source
    var file = CaseFile(key: Key(1), localIdentifier: "1", records: [])
    #expect(throws: Breach.self) {
      try file.apply(.yearsReturn(.received(.init(records: [kept]))))
    }
    #expect(throws: Breach.self) { try file.apply(.register(.kept(.init(record: own)))) }
  }

  @Test(arguments: [
    CareRecord(source: source, episodes: [CareEpisode(startedOn: Day(number: .max))]),
    CareRecord(source: source, episodes: [CareEpisode(startedOn: .t0, miles: .infinity)]),
    CareRecord(source: source, reviews: [Review(meetings: [], participation: nil)]),
  ])
  func `what no record may be is refused`(record: CareRecord) {
    #expect(throws: Breach.self) { try record.check() }
  }
}
