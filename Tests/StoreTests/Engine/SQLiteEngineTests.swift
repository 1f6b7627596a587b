import Care
import Dispatch
import Foundation
import Testing

@testable import Store

@Suite("SQLite", .onFile)
struct SQLiteEngineTests {
  @Test(
    "the connection that writes waits for the disk, keeps foreign keys and a log of writes",
    arguments: [("synchronous", "2"), ("foreign_keys", "1"), ("journal_mode", "wal")])
  func setting(pragma: String, value: String) async throws {
    try await ScratchStore.use { _, store, _ in
      let engine = try #require(store.engine as? SQLiteEngine)
      #expect(try engine.settingOfWriter(pragma) == value)
    }
  }

  @Test
  func `every table is strict, and an unknown child has no rows`() async throws {
    try await ScratchStore.use { _, store, _ in
      let loose = try await store.engine.read {
        try $0.rows(
          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
            + "AND strict = 0 AND name NOT LIKE 'sqlite_%'"
        ) { $0.text(0) }
      }
      #expect(loose == [])
      await #expect(throws: StoreFault.self) {
        try await store.engine.write {
          try $0.run("INSERT INTO unaccompanied (child, source) VALUES (7, 2025)")
        }
      }
    }
  }

  @Test
  func `who reads little does not wait for those who read much`() async throws {
    try await ScratchStore.use { _, store, _ in
      let end = DispatchSemaphore(value: 0)
      let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
      let long = (0..<4).map { _ in
        Task {
          try await store.engine.read { _ in
            beginning.yield()
            end.wait()
          }
        }
      }
      for await _ in begun.prefix(4) {}
      let head = try await store.engine.look { try AuditTrail.head(in: $0).number }
      #expect(head >= 0)
      for _ in long { end.signal() }
      for one in long { try await one.value }
    }
  }

  @Test
  func `values come back as they were bound`() async throws {
    let day = Day.latest
    let long = String(repeating: "é\"\\\n", count: 4000)
    let values: [Value] = [
      .null, .integer(.min), .real(0.1), .text(""), .text(long), .bytes([0, 255]), .bytes([]),
      .boolean(true), .day(day), .list(["a\"b", "c"]),
    ]
    try await ScratchStore.use { _, store, _ in
      _ = try await store.engine.read { transaction in
        let places = values.map { _ in "?" }.joined(separator: ", ")
        try transaction.prepare("SELECT \(places)").each(values) { row in
          #expect(row.isNull(0))
          #expect(row.integer(1) == .min)
          #expect(row.real(2) == 0.1)
          #expect(row.text(3).isEmpty && !row.isNull(3))
          #expect(row.text(4) == long)
          #expect(row.bytes(5) == [0, 255])
          #expect(row.bytes(6).isEmpty)
          #expect(row.integer(7) == 1)
          let read = try row.day(8, of: "test")
          #expect(read == day)
          #expect(JSONList.read(row.text(9)) == ["a\"b", "c"])
        }
      }
    }
  }

  @Test
  func `a full disk leaves what was there, and says so`() async throws {
    try await ScratchStore.use { _, store, desk in
      let year = CollectionYear(ending: 2025)
      _ = try await desk.receive([ReceivingTests.received(year, 0..<5)], purpose: "test")
      let before = try await store.dump()
      let engine = try #require(store.engine as? SQLiteEngine)
      _ = try engine.settingOfWriter("max_page_count = 120")
      let fault = await #expect(throws: StoreFault.self) {
        try await desk.receive([ReceivingTests.received(year, 5..<900)], purpose: "test")
      }
      #expect(fault?.sentence.hasPrefix("The disk is full") == true)
      #expect(try await store.dump() == before)
      _ = try engine.settingOfWriter("max_page_count = 100000")
      _ = try await desk.receive([ReceivingTests.received(year, 0..<6)], purpose: "test")
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `a database that another command writes to is not waited for for ever`() async throws {
    try await ScratchStore.use { scratch, store, _ in
      let other = try SQLiteEngine(path: scratch.path, isReadOnly: false, patience: 0.05)
      let (hasBegun, begin) = AsyncStream<Void>.makeStream()
      async let slow: Void = store.engine.write { transaction in
        try transaction.run("INSERT INTO keeping (name, value) VALUES ('a', 'b')")
        begin.yield()
        Thread.sleep(forTimeInterval: 3)
      }
      for await _ in hasBegun { break }
      let fault = await #expect(throws: StoreFault.self) {
        try await other.write { _ = try $0.run("DELETE FROM keeping") }
      }
      #expect(fault?.sentence.hasSuffix("is in use by another command.") == true)
      try await slow
      try other.close()
    }
  }
}
