import Care
import Foundation
import Testing

@testable import Store

@Suite("An import that does not come to its end")
struct KilledImportTests {
  private static func failing(
    after count: Int, _ fail: @escaping @Sendable () throws -> Void
  ) -> ReceivedReturn {
    let year = CollectionYear(ending: 2025)
    return ReceivedReturn(
      year: year, files: [], identifiers: (0..<3000).map { "\(1_000_000 + $0)" }
    ) { index in
      if index == count { try fail() }
      return .example(index, in: year)
    }
  }

  @Test
  func `killed in the middle, it leaves the database as it was`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    let year = CollectionYear(ending: 2024)
    _ = try await store.desk.receive([ReceivingTests.received(year, 0..<20)], purpose: "test")
    let before = try await store.dump()
    try store.close()
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try await Store.open(at: path)
      // Few pages in memory, so that unfinished work reaches the disk before the end.
      _ = try (store.engine as? SQLiteEngine)?.settingOfWriter("cache_size = 50")
      _ = try await store.desk.receive(
        [KilledImportTests.failing(after: 2500) { kill(getpid(), SIGKILL) }], purpose: "test")
    }
    let left = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    #expect((left ?? 0) > 1_000_000)
    let again = try await scratch.open(.existing)
    #expect(try await again.dump() == before)
    #expect(try await again.verify() == Verification.of(again, entries: 21, children: 20))
    try again.close()
  }

  @Test
  func `failing in the middle, it leaves the database as it was`() async throws {
    try await ScratchStore.use { _, store, desk in
      let before = try await store.dump()
      await #expect(throws: StoreFault.self) {
        try await desk.receive(
          [Self.failing(after: 2999) { throw StoreFault("Enough.", mend: "Nothing.") }],
          purpose: "test")
      }
      #expect(try await store.dump() == before)
      let verification = try await store.verify()
      #expect(verification.entries == 0)
    }
  }
}

extension Verification {
  /// What a sound check of a store would find.
  fileprivate static func of(
    _ store: Store, entries: Int, children: Int
  ) async throws -> Verification {
    let head = try await store.engine.read { try AuditTrail.head(in: $0).hash }
    return Verification(entries: entries, children: children, head: Hexadecimal.text(head))
  }
}
