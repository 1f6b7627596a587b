import Care
import Store
import Testing

@Suite("Receiving returns")
struct ReceivingTests {
  static let year = CollectionYear(ending: 2025)

  static func received(
    _ year: CollectionYear, _ numbers: Range<Int>
  ) -> ReceivedReturn {
    ReceivedReturn(
      year: year, files: ["episodes.csv"], fingerprint: "\(numbers)",
      records: ExampleReturns.records(year, numbers))
  }

  @Test
  func `what was received is held, counted and verified`() async throws {
    try await ScratchStore.use { _, store, desk in
      let report = try await desk.receive(
        [Self.received(Self.year, 0..<60), Self.received(Self.year.next, 20..<80)],
        purpose: "test")
      #expect(report.children == ImportTally(added: 80))
      #expect(report.returns.map(\.children) == [ImportTally(added: 60), ImportTally(added: 60)])
      let file = try #require(try await desk.caseFile(of: "1000030"))
      #expect(
        file.records == [
          CareRecord.example(30, in: Self.year).inOrder,
          CareRecord.example(30, in: Self.year.next).inOrder,
        ])
      let histories = try await desk.histories()
      #expect(histories.count == 80)
      let loaded = try await desk.loadedYears()
      #expect(loaded.years == [Self.year, Self.year.next])
      let history = histories.first { $0.localIdentifier == "1000030" }
      #expect(history == file.history.endingLostEpisodes(loaded: loaded))
      let verification = try await store.verify()
      #expect(verification.faults == [])
      #expect(verification.entries == 81)
      #expect(verification.children == 80)
    }
  }

  @Test
  func `the same return again changes nothing and leaves one entry for the run`() async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive([Self.received(Self.year, 0..<40)], purpose: "test")
      let before = try await desk.histories()
      let report = try await desk.receive([Self.received(Self.year, 0..<40)], purpose: "test")
      #expect(report.children == ImportTally(unchanged: 40))
      #expect(report.rows.added + report.rows.changed + report.rows.withdrawn == 0)
      #expect(report.rows.unchanged > 40)
      #expect(try await desk.histories() == before)
      let verification = try await store.verify()
      #expect(verification.entries == 42)
      #expect(verification.isSound)
    }
  }
}
