import Care
import TestSupport
import Testing

@testable import Store

/// Statements that nobody waits for, among the parts of one transaction.
@Suite("Parts of a batch")
struct BatchTests {
  private struct Refused: Error {}

  @Test
  func `what the database refuses of one write, unasked, fails that one alone`() async throws {
    try await ScratchStore.use { _, store, _ in
      try await store.engine.write { try $0.post(child: 7) }
      let results = try await store.writeTogether(
        ([1, 2, 7, 3] as [Int64]).map { number in
          { transaction in
            try transaction.tell("Child \(number).", in: store)
            try transaction.post(child: number)
          }
        })
      #expect(results.map { (try? $0.get()) != nil } == [true, true, false, true])
      #expect(throws: StoreFault.self) { try results[2].get() }
      #expect(try await store.children() == [1, 2, 3, 7])
      #expect(try await store.told() == ["Child 1.", "Child 2.", "Child 3."])
      #expect(try await store.verify().faults.filter { $0.contains("Entr") } == [])
    }
  }

  @Test
  func `a statement that is waited for and refused is told in a sentence, to that write alone`()
    async throws
  {
    try await ScratchStore.use { _, store, _ in
      let results = try await store.writeTogether(
        ([1, 2, 3] as [Int64]).map { number in
          { transaction in
            try transaction.post(child: number)
            if number == 2 { try transaction.run("INSERT INTO child (number) VALUES (9)") }
            try transaction.tell("Child \(number).", in: store)
          }
        })
      #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
      #expect(throws: StoreFault.self) { try results[1].get() }
      #expect(try await store.children() == [1, 3])
      #expect(try await store.told() == ["Child 1.", "Child 3."])
    }
  }

  @Test
  func `a part that is undone leaves neither rows nor entries, whether or not it was sent`()
    async throws
  {
    try await ScratchStore.use { _, store, _ in
      let kept = try await store.engine.write { transaction in
        try (1...6 as ClosedRange<Int64>).map { number in
          try transaction.part { part in
            try part.tell("Part \(number).", in: store)
            try part.post(child: number)
            if number % 3 == 2 { throw Refused() }
            // Its rows are there as long as it is not undone.
            if number % 3 == 0 {
              #expect(try part.children().contains(number))
              throw Refused()
            }
          }
        }
      }
      #expect(kept == [true, false, false, true, false, false])
      #expect(try await store.children() == [1, 4])
      let entries = try await store.desk.audit(limit: 10)
      #expect(entries.map(\.number) == [2, 1])
      #expect(try await store.told() == ["Part 1.", "Part 4."])
      #expect(try await store.verify().faults.filter { $0.contains("Entr") } == [])
      try await store.desk.note("Afterwards.", purpose: "test")
      #expect(try await store.told().last == "Afterwards.")
    }
  }

  @Test
  func `statements that nobody waits for are carried out in their order, before what is asked`()
    async throws
  {
    try await ScratchStore.use { _, store, _ in
      let letters = (0..<1_200).map { String($0 % 10) }
      let seen = try await store.engine.write { transaction in
        try transaction.prepare("INSERT INTO keeping (name, value) VALUES (?, ?)")
          .post([.text("word"), .text("")])
        let append = try transaction.prepare("UPDATE keeping SET value = value || ? WHERE name = ?")
        let word = {
          try transaction.first("SELECT value FROM keeping WHERE name = 'word'") { $0.text(0) }
        }
        for letter in letters.prefix(3) { try append.post([.text(letter), .text("word")]) }
        let first = try word()
        for letter in letters.dropFirst(3) { try append.post([.text(letter), .text("word")]) }
        return [first, try word()]
      }
      #expect(seen == ["012", letters.joined()])
    }
  }

  @Test
  func `the end of the audit is read once in a transaction, and the schema with it`() async throws {
    try await ScratchStore.use { _, store, _ in
      let heads = try await store.engine.write { transaction in
        var heads = [transaction.auditHead]
        for number in 1...2 {
          try transaction.tell("\(number)", in: store)
          heads.append(transaction.auditHead)
        }
        let held = try AuditTrail.head(in: transaction)
        heads.append(AuditHead(number: held.number, hash: held.hash))
        return heads
      }
      #expect(heads[0] == nil && heads[1]?.number == 1 && heads[2]?.number == 2)
      #expect(heads[2] == heads[3] && heads[1] != heads[2])
      // Another transaction asks anew.
      _ = try await store.engine.write {
        try $0.run("INSERT INTO schemaVersion (version) VALUES (999)")
      }
      let fault = await #expect(throws: StoreFault.self) {
        try await store.desk.note("Something was shown.", purpose: "test")
      }
      #expect(fault?.sentence.contains("A newer Heard") == true)
    }
  }

  @Test
  func `writes that may have been kept are not done again`() async throws {
    let doubt = StoreFault("Nobody knows.", mend: "Look.", isInDoubt: true)
    for (fault, tries) in [(doubt, 2), (StoreFault("Refused.", mend: "Mend."), 4)] {
      let (runs, run) = AsyncStream.makeStream(of: Void.self)
      let queue = CommitQueue { _ in
        run.yield()
        // The others come meanwhile.
        try await Task.sleep(for: .milliseconds(200))
        throw fault
      }
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          group.addTask {
            await #expect(throws: fault) { try await queue.write { _ in } }
          }
        }
      }
      run.finish()
      #expect(await runs.reduce(into: 0) { count, _ in count += 1 } == tries)
    }
  }
}
