import Care
import TestSupport
import Testing

@Suite("Ends of a record")
struct RecordStateTests {
  static let history = CareHistory.example(bornOn: .on("2008-02-29"), [.example("2020-01-10")])

  static func ending(_ kind: EndingKind?, _ day: String, sealed: String? = nil) -> RecordEnding {
    .with {
      $0.endingKind = kind
      $0.endedOn = .on(day)
      $0.sealedOn = sealed.map(Day.on)
    }
  }

  static func merger(_ other: String, _ day: String, parted: String? = nil) -> RecordMerger {
    .with {
      $0.mergedInto = other
      $0.mergedOn = .on(day)
      $0.unmergedOn = parted.map(Day.on)
    }
  }

  static func state(_ rows: [any Entry], _ day: String) -> RecordState {
    RecordState(of: .of(rows, of: Key(1)), on: .on(day))
  }

  @Test
  func `a record is open, ended, sealed or goes on in another, as of a day`() {
    let adopted = Self.ending(.adopted, "2024-05-01", sealed: "2024-05-10")
    #expect(Self.state([], "2024-05-01") == .open)
    #expect(Self.state([adopted], "2024-05-09") == .ended(.adopted, on: .on("2024-05-01")))
    #expect(Self.state([adopted], "2024-05-10") == .sealed(since: .on("2024-05-10")))
    #expect(Self.state([Self.ending(.adopted, "2024-05-01")], "2024-05-01").isSealed)
    #expect(!Self.state([adopted], "2024-05-10").mayLeave)
    let died = Self.ending(.died, "2024-05-01")
    #expect(Self.state([died], "2024-04-30") == .open)
    #expect(Self.state([died], "2030-01-01") == .ended(.died, on: .on("2024-05-01")))
    #expect(Self.state([died], "2030-01-01").refusal == nil)
    let merged = Self.merger("2", "2024-05-01", parted: "2024-06-01")
    #expect(Self.state([merged], "2024-05-31") == .merged(into: "2"))
    #expect(Self.state([merged], "2024-06-01") == .open)
    #expect(Self.state([merged, adopted], "2024-05-20").isSealed)
  }

  @Test(
    arguments: [
      (ending(.adopted, "2024-05-01"), nil), (ending(.died, "2024-05-01"), nil),
      (ending(.adult, "2026-03-01"), nil),
      (ending(.adult, "2026-02-28"), "18th birthday is 1 March"),
      (ending(nil, "2024-05-01"), "Say how the record ended"),
      (ending(.died, "2024-05-01", sealed: "2024-05-01"), "at an adoption order alone"),
      (ending(.adopted, "2024-05-01", sealed: "2024-04-30"), "before the adoption order"),
      (ending(.died, "2008-02-28"), "before the child was born"),
    ] as [(RecordEnding, String?)])
  func `an end is one that can be`(ending: RecordEnding, refusal: String?) {
    let said = EntryGrounds.of(history: Self.history).refusal(of: ending)
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true, "\(said ?? "")")
  }

  @Test
  func `a record ends once, and a seal stays`() {
    let adopted = Self.ending(.adopted, "2024-05-01")
    let grounds = EntryGrounds.of([adopted], history: Self.history)
    #expect(grounds.refusal(of: Self.ending(.died, "2024-06-01"))?.contains("already") == true)
    let corrected = EntryGrounds.of(history: Self.history).refusal(
      of: Self.ending(.died, "2024-05-01"), replacing: adopted)
    #expect(corrected?.contains("is not broken") == true)
  }

  @Test
  func `a record goes on in one other, not in itself, and not once sealed`() {
    let grounds = EntryGrounds.of([Self.merger("5", "2024-01-01")], history: Self.history)
    #expect(grounds.refusal(of: Self.merger("6", "2024-05-01"))?.contains("already") == true)
    #expect(grounds.refusal(of: Self.merger("6", "2024-05-01", parted: "2024-06-01")) == nil)
    let bare = EntryGrounds.of(history: Self.history)
    #expect(bare.refusal(of: Self.merger("1", "2024-05-01"))?.contains("in itself") == true)
    #expect(
      bare.refusal(of: Self.merger("6", "2024-05-01", parted: "2024-04-01"))?.contains("parted")
        == true)
    let sealed = EntryGrounds.of([Self.ending(.adopted, "2024-01-01")], history: Self.history)
    #expect(sealed.refusal(of: Self.merger("6", "2024-05-01"))?.contains("sealed") == true)
  }

  /// 75th birthday; 15 years from death; 100 years from an adoption order (see `Retention`).
  @Test(
    arguments: [
      ("2010-01-01", nil, nil, "2084-12-31", false), ("2010-01-01", nil, nil, "2085-01-01", true),
      ("2010-01-01", "2020-06-01", nil, "2035-05-31", false),
      ("2010-01-01", "2020-06-01", nil, "2035-06-01", true),
      ("2010-01-01", nil, "2015-06-01", "2085-01-01", false),
      ("2010-01-01", nil, "2015-06-01", "2115-06-01", true),
      (nil, nil, nil, "2199-01-01", false),
    ] as [(String?, String?, String?, String, Bool)])
  func `nothing is erased before its time`(
    born: String?, died: String?, adopted: String?, day: String, isAllowed: Bool
  ) {
    let act = {
      try Retention.checkErasure(
        on: .on(day), bornOn: born.map(Day.on), diedOn: died.map(Day.on),
        adoptedOn: adopted.map(Day.on))
    }
    if isAllowed {
      #expect(throws: Never.self) { try act() }
    } else {
      let breach = #expect(throws: Breach.self) { try act() }
      #expect(breach?.sentence.hasSuffix("Nothing was erased.") == true)
    }
  }

  @Test
  func `histories of one child are laid over one another, the first believed`() {
    let one = CareHistory.example(
      bornOn: nil, [.example("2024-01-10", placement: .u6)], reviewedOn: ["2024-02-01"])
    let other = CareHistory.example(
      [.example("2023-01-10", to: "2023-06-01"), .example("2024-01-10", placement: .k2)],
      reviewedOn: ["2023-02-01", "2024-02-01"])
    let joined = one.joined(with: other)
    #expect(joined.bornOn == .on("2012-06-15"))
    #expect(joined.episodes.map(\.startedOn) == [.on("2023-01-10"), .on("2024-01-10")])
    #expect(joined.episodes.last?.placement == .u6)
    #expect(joined.reviews.map(\.heldOn) == [.on("2023-02-01"), .on("2024-02-01")])
    #expect(one.joined(with: one) == one)
  }
}
