import Care
import Testing

@testable import Store

@Suite("Order of imports")
struct OrderOfImportsTests {
  private static func returns() -> [ReceivedReturn] {
    let first = CollectionYear(ending: 2024)
    return [
      ReceivingTests.received(first, 0..<25),
      ReceivingTests.received(first.next, 10..<35),
      ReceivingTests.received(first.next.next, 5..<20),
    ]
  }

  @Test(
    "whatever the order of the imports, the histories are the same",
    arguments: [
      [[0, 1, 2]], [[0], [1], [2]], [[2], [1], [0]], [[1], [2, 0]], [[2, 1], [0], [1]],
    ])
  func histories(runs: [[Int]]) async throws {
    let returns = Self.returns()
    let expected = try await Self.outcome(of: [[0, 1, 2]], returns)
    let outcome = try await Self.outcome(of: runs, returns)
    #expect(outcome == expected)
  }

  @Test
  func `a return that was put right leaves what the right one alone would have`() async throws {
    let returns = Self.returns()
    let expected = try await Self.outcome(of: [[0, 1]], returns)
    let wrong = ReceivingTests.received(CollectionYear(ending: 2025), 3..<40, shift: 7)
    let outcome = try await Self.outcome(of: [[3], [0], [1]], returns + [wrong])
    // Children whom only the wrong return knew are known no longer.
    #expect(outcome == expected)
  }

  private static func outcome(
    of runs: [[Int]], _ returns: [ReceivedReturn]
  ) async throws -> [CareHistory] {
    var histories: [CareHistory] = []
    try await ScratchStore.use { _, store, desk in
      for run in runs {
        _ = try await desk.receive(run.map { returns[$0] }, purpose: "test")
      }
      histories = try await desk.histories()
      let verification = try await store.verify()
      #expect(verification.isSound)
    }
    // The numbers under which children are kept do follow the order of imports.
    for index in histories.indices { histories[index].key = Key(0) }
    return histories.sorted { $0.localIdentifier < $1.localIdentifier }
  }
}
