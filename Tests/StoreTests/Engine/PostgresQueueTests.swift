import Care
import Foundation
import Testing

@testable import Store

/// What is asked of a PostgreSQL server together, and what goes wrong among it.
@Suite("PostgreSQL, asked together", .onServer)
struct PostgresQueueTests {
  private static func waits(_ transaction: any Transaction) -> Int {
    (transaction as? PostgresTransaction)?.queue.session.waits ?? 0
  }

  private static let end = "SELECT pg_terminate_backend(pg_backend_pid())"

  @Test
  func `a note waits for the server twice, and so do many that are kept together`() async throws {
    try await ScratchStore.use { _, store, _ in
      for count in [1, 1, 1, 8, 8] {
        let before = try await store.engine.write { transaction in
          let waits = Self.waits(transaction)
          for number in 0..<count {
            let isKept = try transaction.part { try $0.tell("Note \(number).", in: store) }
            #expect(isKept)
          }
          return waits
        }
        let after = try await store.engine.write { Self.waits($0) }
        // The first prepares its statements, and makes the row that says where the audit ends.
        if try await store.told().count > 2 { #expect(after - before == 2) }
      }
      let verification = try await store.verify()
      #expect(verification.isSound && verification.entries == 19)
    }
  }

  @Test
  func `the case of a child is read with one wait for the server`() async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [ReceivedReturn(register: [("a", .register(1))])], purpose: "test")
      for isFirst in [true, false] {
        let waits = try await store.engine.read { transaction in
          let before = Self.waits(transaction)
          let found = try ReadCase(of: Key(1), in: transaction)
          #expect(found?.file.localIdentifier == "a" && found?.history != nil)
          return Self.waits(transaction) - before
        }
        // The first prepares its statements.
        #expect(isFirst || waits == 1)
      }
    }
  }

  @Test
  func `what a part that has ended asked for and the server refuses fails the whole`() async throws
  {
    try await ScratchStore.use { _, store, _ in
      for isSwallowed in [false, true] {
        await #expect(throws: StoreFault.self) {
          try await store.engine.write { transaction in
            _ = try transaction.part { try $0.post(child: 1) }
            _ = try transaction.part { part in
              try part.post(child: 2)
              try part.post(child: 2)
            }
            _ = try transaction.part { part in
              if isSwallowed { _ = try? part.children() } else { _ = try part.children() }
            }
          }
        }
        let held = try await store.children()
        #expect(held == [])
      }
    }
  }

  @Test
  func `what the server refused is not taken for kept because a body says nothing of it`()
    async throws
  {
    try await ScratchStore.use { _, store, _ in
      await #expect(throws: StoreFault.self) {
        try await store.engine.write { transaction in
          try transaction.post(child: 1)
          _ = try? transaction.run("INSERT INTO child (number, localIdentifier) VALUES (1, 'b')")
        }
      }
      let held = try await store.children()
      #expect(held == [])
    }
  }

  @Test
  func `a connection that is lost in the middle, or at the last word, is told`() async throws {
    try await ScratchStore.use { _, store, _ in
      let middle = await #expect(throws: StoreFault.self) {
        try await store.engine.write { transaction in
          try transaction.post(child: 1)
          _ = try transaction.children()
          _ = try transaction.first(Self.end) { $0.isNull(0) }
        }
      }
      #expect(middle?.sentence.contains("Nothing of this change was kept") == true)
      // A new connection commits once before, so that its commit is prepared and travels with the rest.
      _ = try await store.engine.write { try $0.children() }
      let last = await #expect(throws: StoreFault.self) {
        try await store.engine.write { transaction in
          _ = try transaction.children()
          try transaction.post(child: 1)
          try transaction.prepare(Self.end).post([])
        }
      }
      #expect(last?.sentence.contains("while the last change was being kept") == true)
      let held = try await store.children()
      #expect(held == [])
    }
  }

  @Test
  func `a connection that was lost beforehand is replaced, though nothing was asked of it`()
    async throws
  {
    let server = try PostgresAddress(#require(ScratchStore.server))
    let other = try await PostgresEngine(server, isReadOnly: false)
    try await ScratchStore.use { _, store, _ in
      for number in 1...3 as ClosedRange<Int64> {
        let process = try await store.engine.write { transaction in
          // What the next asks for is prepared, so that it may travel with all the rest.
          try transaction.post(child: number + 10)
          return try transaction.first("SELECT pg_backend_pid()") { $0.integer(0) } ?? 0
        }
        try await other.glance {
          _ = try $0.first("SELECT pg_terminate_backend(\(process))") { $0.isNull(0) }
        }
        try await Task.sleep(for: .milliseconds(100))
        try await store.engine.write { try $0.post(child: number) }
      }
      let held = try await store.children()
      #expect(held == [1, 2, 3, 11, 12, 13])
    }
  }
}
