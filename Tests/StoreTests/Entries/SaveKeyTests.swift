import Care
import TestSupport
import Testing

@testable import Store

@Suite("Saves repeated")
struct SaveKeyTests {
  private static let visit = EntrySet(
    "c1", [EntryChange(adding: Visit.with { $0.visitedOn = .t0 })])

  private static func use(_ body: (Store, Desk) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [ReceivedReturn(register: [("c1", .register(1))])], purpose: "test")
      try await body(store, desk)
    }
  }

  @Test
  func `a save asked for again under its key happens once, however often and at the same time`()
    async throws
  {
    try await Self.use { store, desk in
      let key = try #require(SaveKey("3f9c-visit-1"))
      try await withThrowingTaskGroup { group in
        for _ in 0..<20 {
          group.addTask { try await desk.enter([Self.visit], purpose: "test", once: key) }
        }
        try await group.waitForAll()
      }
      #expect(try await desk.entries().all(Visit.self).count == 1)
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `a save that was refused may be repeated, and another key saves again`() async throws {
    try await Self.use { _, desk in
      let key = try #require(SaveKey("3f9c-visit-2"))
      await #expect(throws: Breach.self) {
        try await desk.enter(
          [Self.visit, EntrySet("nobody", Self.visit.changes)], purpose: "test", once: key)
      }
      try await desk.enter([Self.visit], purpose: "test", once: key)
      try await desk.enter([Self.visit], purpose: "test", once: SaveKey("3f9c-visit-3"))
      #expect(try await desk.entries().all(Visit.self).count == 2)
    }
  }

  @Test(
    "what is no key is not taken",
    arguments: ["", "short", "with blank 1", "a'b--------", String(repeating: "a", count: 101)])
  func noKey(text: String) { #expect(SaveKey(text) == nil) }
}
