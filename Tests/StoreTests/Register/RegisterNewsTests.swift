import Care
import TestSupport
import Testing

@testable import Store

@Suite("What is new for the register")
struct RegisterNewsTests {
  private static let day = Day.on("2024-09-02")

  private static func enter(_ numbers: ClosedRange<Int>, at desk: Desk) async throws {
    let records = numbers.map { number in
      let episode = CareEpisode(
        startedOn: .on("2024-05-01"), reasonBegan: .s, legalStatus: .c2, need: .n1,
        placement: .u4, provider: .pr1)
      return ("\(number)", CareRecord(source: .heard, episodes: [episode]))
    }
    _ = try await desk.receive([ReceivedReturn(register: records)], purpose: "test")
  }

  @Test(arguments: [3, 40])
  func `few or many children who came since are in the next list`(count: Int) async throws {
    try await ScratchStore.use { _, store, desk in
      try await Self.enter(1...2, at: desk)
      #expect(try await desk.register(on: Self.day).count == 2)
      let head = try await store.engine.read { try AuditTrail.head(in: $0).number }
      try await Self.enter(3...count + 2, at: desk)
      let isFew = try await store.engine.read {
        try RegisterNews(since: head, on: Self.day, in: $0, ofAtMost: 16) != nil
      }
      #expect(isFew == (count == 3))
      let shown = try await desk.register(on: Self.day)
      #expect(shown.map(\.key) == shown.map(\.key).sorted())
      #expect(
        Set(shown.compactMap { $0.line?.localIdentifier })
          == Set((1...count + 2).map { "\($0)" }))
    }
  }
}
