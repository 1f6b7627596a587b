import Care
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Writes kept together")
struct CommitQueueTests {
  private struct Refused: Error, Equatable {
    let writer: Int
  }

  @Test
  func `of many writes at once each is kept or refused for itself, and the audit is one chain`()
    async throws
  {
    try await ScratchStore.use { _, store, _ in
      try await withThrowingTaskGroup { group in
        for writer in 0..<120 {
          group.addTask {
            let isRefused = writer % 5 == 0
            do {
              try await store.engine.write { transaction in
                try transaction.run(
                  "INSERT INTO child (number, localIdentifier) VALUES (?, ?)",
                  [.integer(Int64(writer + 1)), .text("c\(writer)")])
                let trail = try AuditTrail(
                  in: transaction, signedWith: store.desk.signature("test"))
                try trail.add("Writer \(writer).")
                try trail.finish()
                if isRefused { throw Refused(writer: writer) }
              }
              #expect(!isRefused)
            } catch let refused as Refused {
              #expect(refused.writer == writer && isRefused)
            }
          }
        }
        try await group.waitForAll()
      }
      let entries = try await store.desk.audit(limit: 500)
      #expect(entries.count == 96)
      let numbers = try await store.engine.read {
        try $0.rows("SELECT number FROM child ORDER BY number") { Int($0.integer(0)) }
      }
      #expect(numbers == (0..<120).filter { $0 % 5 != 0 }.map { $0 + 1 })
      let told = try await store.verify().faults.filter { $0.contains("Entr") }
      #expect(told == [])
    }
  }

  @Test
  func `a statement that the database refuses spoils no other write`() async throws {
    try await ScratchStore.use { _, store, _ in
      let kept = await withTaskGroup(of: Bool.self) { group in
        for writer in 0..<40 {
          group.addTask {
            let sql =
              writer == 7
              ? "INSERT INTO nothing VALUES (1)"
              : "INSERT INTO child (number, localIdentifier) VALUES (\(writer + 1), 'c\(writer)')"
            return (try? await store.engine.write { try $0.run(sql) }) != nil
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(kept == 39)
      let count = try await store.engine.read {
        try $0.first("SELECT COUNT(*) FROM child") { $0.integer(0) }
      }
      #expect(count == 39)
    }
  }
}

/// Times audited saves by many writers, where asked to.
@Suite("Saves", .enabled(if: ProcessInfo.processInfo.environment["HEARD_BENCH_SAVES"] != nil))
struct SavesBenchmark {
  @Test
  func `audited saves by 1 and by 32 writers`() async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [ReceivedReturn(register: (0..<32).map { ("c\($0)", .register($0)) })], purpose: "bench")
      for writers in [1, 32] {
        let each = 3200 / writers
        let time = try await ContinuousClock().measure {
          try await withThrowingTaskGroup { group in
            for writer in 0..<writers {
              group.addTask {
                for round in 0..<each {
                  let visit = Visit.with { $0.visitedOn = .t0.adding(days: round) }
                  try await desk.enter(
                    [EntrySet("c\(writer)", [EntryChange(adding: visit)])], purpose: "bench")
                }
              }
            }
            try await group.waitForAll()
          }
        }
        print(
          "\(writers) writers: \(3200 / (Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)) saves a second"
        )
      }
      #expect(try await store.verify().isSound)
    }
  }
}
