import Care
import Foundation
import Testing

@testable import Store

@Suite("PostgreSQL", .onServer)
struct PostgresEngineTests {
  private static func use(_ body: (Store) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, _ in try await body(store) }
  }

  @Test
  func `values come back as they were bound`() async throws {
    let long = String(repeating: "é\"\\\n'?$1", count: 4000)
    try await Self.use { store in
      try await store.engine.write { transaction in
        try transaction.define(
          "CREATE TABLE sample (number INTEGER, share REAL, words TEXT, bytes BLOB, list TEXT)")
        let insert = "INSERT INTO sample VALUES (?, ?, ?, ?, ?)"
        try transaction.run(
          insert,
          [.integer(.min), .real(0.1), .text(long), .bytes([0, 255]), .list(["a\"b", "c"])])
        try transaction.run(
          insert, [.boolean(true), .real(-1e300), .text(""), .bytes([]), .day(.latest)])
        try transaction.run(insert, [.null, .null, .null, .null, .null])
        var rows = 0
        try transaction.prepare("SELECT * FROM sample").each([]) { row in
          switch rows {
          case 0:
            #expect(row.integer(0) == .min && row.real(1) == 0.1 && row.text(2) == long)
            #expect(row.bytes(3) == [0, 255])
            #expect(JSONList.read(row.text(4)) == ["a\"b", "c"])
          case 1:
            let day = try row.day(4, of: "sample")
            #expect(row.integer(0) == 1 && row.real(1) == -1e300 && day == .latest)
            #expect(row.text(2).isEmpty && !row.isNull(2) && row.bytes(3).isEmpty)
          default: for column in 0..<5 { #expect(row.isNull(column)) }
          }
          rows += 1
        }
        #expect(rows == 3)
      }
    }
  }

  @Test
  func `what was foreseen is answered as if it were asked, and asked anew after a write`()
    async throws
  {
    try await Self.use { store in
      let found = try await store.engine.write { transaction in
        try transaction.define("CREATE TABLE sample (number INTEGER, child INTEGER)")
        let insert = "INSERT INTO sample VALUES (?, ?)"
        let byNumber = "SELECT number FROM sample WHERE child = ? ORDER BY number"
        let count = "SELECT COUNT(*) FROM sample WHERE child = ?"
        func answers(of child: Int64) throws -> [[Int64]] {
          try [byNumber, count].map {
            try transaction.rows($0, [.integer(child)]) { $0.integer(0) }
          }
        }
        for (number, child) in [(1, 7), (2, 7), (3, 8)] as [(Int64, Int64)] {
          try transaction.run(insert, [.integer(number), .integer(child)])
        }
        try transaction.foresee([byNumber, count], of: 7)
        let others = try answers(of: 8)
        let foreseen = try answers(of: 7)
        try transaction.foresee([byNumber, count], of: 7)
        try transaction.run(insert, [.integer(4), .integer(7)])
        return try [others, foreseen, answers(of: 7)]
      }
      #expect(found == [[[3], [1]], [[1, 2], [2]], [[1, 2, 4], [3]]])
    }
  }

  @Test
  func `a statement that fails among those foreseen leaves the connection of use`() async throws {
    try await Self.use { store in
      for _ in 0..<10 {
        await #expect(throws: StoreFault.self) {
          try await store.engine.read {
            try $0.foresee(
              ["SELECT ?::bigint", "SELECT 1 / (?::bigint - 7)", "SELECT ?::bigint + 1"], of: 7)
          }
        }
      }
      let answer = try await store.engine.read {
        try $0.first("SELECT ?::bigint", [.integer(7)]) { $0.integer(0) }
      }
      #expect(answer == 7)
    }
  }

  @Test
  func `a question mark in quotes is no value`() {
    let numbered = PostgresSession.numbered(
      "SELECT '?' , x FROM t WHERE a = ? AND b = '?''?' OR c = ?")
    #expect(numbered == "SELECT '?' , x FROM t WHERE a = $1 AND b = '?''?' OR c = $2")
  }

  @Test
  func `a connection that the server ended is replaced, and nothing is lost`() async throws {
    try await Self.use { store in
      for _ in 0..<3 {
        try await store.desk.note("Something was shown.", purpose: "test")
        await #expect(throws: StoreFault.self) {
          // The server ends the very connection that asks.
          try await store.engine.read {
            _ = try $0.first("SELECT pg_terminate_backend(pg_backend_pid())") { $0.isNull(0) }
          }
        }
      }
      let verification = try await store.verify()
      #expect(verification.isSound && verification.entries == 3)
    }
  }

  @Test
  func `writers at the same time make one chain, and none is lost`() async throws {
    try await Self.use { store in
      try await withThrowingTaskGroup { group in
        for writer in 0..<12 {
          group.addTask {
            for round in 0..<10 {
              try await store.desk.note("\(writer) wrote \(round).", purpose: "test")
            }
          }
        }
        try await group.waitForAll()
      }
      let verification = try await store.verify()
      #expect(verification.faults == [] && verification.entries == 120)
    }
  }

  @Test
  func `a reader sees one state while others write`() async throws {
    try await Self.use { store in
      let counts = try await store.engine.read { transaction in
        let count = { try transaction.first("SELECT COUNT(*) FROM auditEntry") { $0.integer(0) } }
        let before = try count()
        let done = DispatchSemaphore(value: 0)
        Task {
          try? await store.desk.note("Meanwhile.", purpose: "test")
          done.signal()
        }
        done.wait()
        return [before, try count()]
      }
      #expect(counts == [0, 0])
    }
  }

  @Test
  func `what fails in the middle leaves nothing`() async throws {
    try await Self.use { store in
      await #expect(throws: StoreFault.self) {
        try await store.engine.write { transaction in
          try transaction.run("INSERT INTO child (number, localIdentifier) VALUES (1, 'a')")
          try transaction.run("INSERT INTO child (number, localIdentifier) VALUES (1, 'b')")
        }
      }
      let count = try await store.engine.read {
        try $0.first("SELECT COUNT(*) FROM child") { $0.integer(0) }
      }
      #expect(count == 0)
    }
  }

  @Test(
    "an address that cannot be used is told in a sentence",
    arguments: [
      ("postgres://nobody:secret@127.0.0.1/x", "carries a password"),
      ("postgres://127.0.0.1:1/x", "cannot be reached"),
      ("postgres://", "is no address of a database"),
    ])
  func address(text: String, sentence: String) async throws {
    let fault = await #expect(throws: StoreFault.self) {
      _ = try await Store.open(at: text, mode: .create)
    }
    #expect(fault?.sentence.contains(sentence) == true, "\(fault?.sentence ?? "")")
    #expect(fault?.description.contains("secret") == false)
  }

  @Test
  func `a database or a user that is not there is told in a sentence`() async throws {
    let server = try #require(ScratchStore.server)
    for address in [
      server.replacing("/postgres", with: "/nowhere"),
      server.replacing("//postgres", with: "//who"),
    ] {
      let fault = await #expect(throws: StoreFault.self) {
        _ = try await Store.open(at: address, mode: .create)
      }
      #expect(fault?.sentence.contains("no database or user") == true)
    }
  }

  @Test("only this machine is trusted without a certificate")
  func certificate() throws {
    let far = try PostgresAddress("postgres://heard@db.example/authority")
    #expect(far.connection.contains("sslmode=verify-full"))
    let near = try PostgresAddress("postgres://heard@127.0.0.1/authority")
    #expect(!near.connection.contains("sslmode"))
    #expect(far.description == "db.example/authority")
  }
}
