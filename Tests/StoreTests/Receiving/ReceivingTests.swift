import Care
import Foundation
import Testing

@testable import Store

@Suite("Receiving returns")
struct ReceivingTests {
  static let year = CollectionYear(ending: 2025)

  /// A return of some children; each has the record of the child so many further on.
  static func received(
    _ year: CollectionYear, _ numbers: Range<Int>, shift: Int = 0
  ) -> ReceivedReturn {
    ReceivedReturn(
      year: year, files: ["episodes.csv"],
      records: numbers.map { ("\(1_000_000 + $0)", .example($0 + shift, in: year)) })
  }

  @Test
  func `what was received is held, counted and verified`() async throws {
    try await ScratchStore.use { _, store, desk in
      let report = try await desk.receive(
        [Self.received(Self.year.next, 20..<80), Self.received(Self.year, 0..<60)],
        purpose: "test")
      #expect(report.children == ImportTally(added: 80))
      #expect(report.returns.map(\.children) == [ImportTally(added: 60), ImportTally(added: 60)])
      let file = try #require(try await desk.caseFile(of: "1000030"))
      #expect(
        file.records == [
          CareRecord.example(30, in: Self.year).inOrder,
          CareRecord.example(30, in: Self.year.next).inOrder,
        ])
      let loaded = try await desk.loadedYears()
      #expect(loaded.years == [Self.year, Self.year.next])
      for parts in [1, 2, 3] {
        let parts = try await desk.histories(parts: parts, startingWith: [CareHistory]()) {
          $0.append($1)
        }
        let histories = parts.flatMap { $0 }
        #expect(histories.count == 80)
        let history = histories.first { $0.localIdentifier == "1000030" }
        #expect(history == file.history.endingLostEpisodes(loaded: loaded))
      }
      let verification = try await store.verify()
      #expect(verification == Verification(entries: 81, children: 80, head: verification.head))
    }
  }

  @Test
  func `the same return again changes nothing and leaves one entry for the run`() async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive([Self.received(Self.year, 0..<40)], purpose: "test")
      let before = try await store.dump()
      let report = try await desk.receive([Self.received(Self.year, 0..<40)], purpose: "test")
      #expect(report.children == ImportTally(unchanged: 40))
      #expect(report.rows == ImportTally(unchanged: report.rows.unchanged))
      #expect(report.rows.unchanged > 40)
      #expect(try await store.dump() == before)
      let verification = try await store.verify()
      #expect(verification.entries == 42)
      #expect(verification.isSound)
    }
  }

  @Test
  func `a later return of the year updates what changed, withdraws who is absent, keeps history`()
    async throws
  {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [Self.received(Self.year, 0..<30), Self.received(Self.year.next, 0..<10)], purpose: "test")
      let later = ReceivedReturn(
        year: Self.year,
        records: (5..<35).map { number in
          var record = CareRecord.example(number, in: Self.year)
          if number == 7 { record.episodes[0].placement = .k2 }
          if number == 8 { record.child?.bornOn = Day(clampedYear: 2010, month: 5, day: 5) }
          return ("\(1_000_000 + number)", record)
        })
      let report = try await desk.receive([later], purpose: "test")
      #expect(
        report.returns[0].children
          == ImportTally(added: 5, changed: 2, withdrawn: 5, unchanged: 23))
      // The five who are absent still have a record of the other year.
      #expect(report.children == ImportTally(added: 5, changed: 7, unchanged: 23))
      #expect(report.rows.changed == 2)
      let file = try #require(try await desk.caseFile(of: "1000003"))
      #expect(file.records.map(\.source) == [.yearsReturn(Self.year.next)])
      let entry = try #require(try await desk.audit(about: "1000007", limit: 1).first)
      #expect(entry.sentence == "The return of 2024-25 was received: 1 row changed.")
      let old = CareRecord.example(7, in: Self.year).inOrder.episodes[0]
      let change = try JSONDecoder().decode(Change.self, from: Data((entry.change ?? "").utf8))
      guard case .yearsReturn(.received(let received)) = change else { throw Unexpected() }
      #expect(received.records.first?.episodes.first?.was == old)
      #expect(received.records.first?.episodes.first?.now?.placement == .k2)
      #expect(try await store.verify().isSound)
    }
  }

  struct Unexpected: Error {}

  @Test
  func `a child gone from every return is gone from counting, and the audit keeps the rows`()
    async throws
  {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive([Self.received(Self.year, 0..<3)], purpose: "test")
      let report = try await desk.receive([Self.received(Self.year, 0..<2)], purpose: "test")
      #expect(report.children == ImportTally(withdrawn: 1, unchanged: 2))
      #expect(try await desk.history(of: "1000002") == nil)
      #expect(try await desk.histories().count == 2)
      let back = try await desk.receive([Self.received(Self.year, 0..<3)], purpose: "test")
      #expect(back.children == ImportTally(added: 1, unchanged: 2))
      #expect(try await desk.audit(about: "1000002", limit: 9).count == 3)
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `a record that a rule refuses is refused alone, and what was held of the child stays`()
    async throws
  {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive([Self.received(Self.year, 0..<3)], purpose: "test")
      var odd = CareRecord.example(1, in: Self.year)
      odd.reviews.append(Review(meetings: [], participation: .pn1))
      let report = try await desk.receive(
        [
          ReceivedReturn(
            year: Self.year,
            records: [
              ("1000000", .example(0, in: Self.year)), ("1000001", odd),
              ("1000002", .example(9, in: Self.year)), ("", .example(3, in: Self.year)),
            ])
        ], purpose: "test")
      #expect(report.children == ImportTally(changed: 1, unchanged: 1, refused: 2))
      #expect(report.refusals.map(\.localIdentifier) == ["", "1000001"])
      #expect(report.refusals.last?.breach.sentence.hasPrefix("A review has no meeting.") == true)
      let file = try await desk.caseFile(of: "1000001")
      #expect(file?.records == [CareRecord.example(1, in: Self.year).inOrder])
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `a child of whom a row could not be read keeps what is held, and else what can be kept`()
    async throws
  {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive([Self.received(Self.year, 0..<3)], purpose: "test")
      // One row of 1 is gone, all of 2 are, and 3 is new.
      var cut = CareRecord.example(1, in: Self.year)
      cut.episodes.removeLast()
      let damaged = ReceivedReturn(
        year: Self.year, unread: ["1000000", "1000001", "1000002", "1000003"],
        records: [
          ("1000000", .example(0, in: Self.year)), ("1000001", cut),
          ("1000003", .example(3, in: Self.year)),
        ])
      let report = try await desk.receive([damaged], purpose: "test")
      #expect(report.children == ImportTally(added: 1, unchanged: 1, refused: 2))
      #expect(report.refusals.map(\.localIdentifier) == ["1000001", "1000002"])
      #expect(report.refusals[0].breach.sentence.hasPrefix("What was held stays") == true)
      for number in [1, 2] {
        let file = try await desk.caseFile(of: "\(1_000_000 + number)")
        #expect(file?.records == [CareRecord.example(number, in: Self.year).inOrder])
      }
      let mended = ReceivedReturn(
        year: Self.year, records: [("1000000", .example(0, in: Self.year)), ("1000001", cut)])
      let after = try await desk.receive([mended], purpose: "test")
      #expect(after.children == ImportTally(changed: 1, withdrawn: 2, unchanged: 1))
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `two returns of one year in one import are refused`() async throws {
    try await ScratchStore.use { _, store, desk in
      let fault = await #expect(throws: StoreFault.self) {
        try await desk.receive(
          [Self.received(Self.year, 0..<3), Self.received(Self.year, 3..<5)], purpose: "test")
      }
      #expect(fault?.sentence == "Two returns of 2024-25 were given in one import.")
      let verification = try await store.verify()
      #expect(verification.entries == 0)
    }
  }
}
