import Care
import Testing

@testable import Store

@Suite("Verifying the service's own records")
struct VerifyingEntriesTests {
  @Test(arguments: [
    (
      "UPDATE audit SET grade = 'good' WHERE number = 2",
      "audit number 2 is not as the audit left it."
    ),
    ("UPDATE audit SET child = 2 WHERE number = 1", "audit number 1 is not as the audit left it."),
    (
      "UPDATE audit SET finding = 'x' WHERE number = 3",
      "audit number 3 is not as the audit left it."
    ),
    (
      "DELETE FROM audit WHERE number = 2",
      "audit number 2, of which the audit speaks, was removed."
    ),
    (
      "INSERT INTO audit (number, child, auditedOn) VALUES (9, 1, '2026-05-01')",
      "audit number 9 is not as the audit left it."
    ),
    ("UPDATE audit SET number = 7 WHERE number = 3", "audit number 7 is not as the audit left it."),
    (
      "UPDATE officer SET leftOn = '2026-05-01'", "officer number 1 is not as the audit left it."
    ),
  ])
  func `a row that was altered, removed or added is named`(
    statement: String, fault: String
  ) async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(1...2)
      var audit = WritingEntriesTests.audit
      audit.grade = .inadequate
      try await desk.enter(
        [
          EntrySet(nil, [EntryChange(adding: WritingEntriesTests.officer)]),
          EntrySet("1", (0..<3).map { _ in EntryChange(adding: audit) }),
        ], purpose: "test")
      #expect(try await store.verify().faults == [])
      _ = try await store.engine.write { try $0.run(statement) }
      let faults = try await store.verify().faults
      #expect(faults.contains(fault), "\(faults)")
      #expect(faults.count <= 2)
    }
  }

  @Test
  func `a row that cannot be read is a fault, not a stop`() async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(1...1)
      try await desk.enter(
        [EntrySet("1", [EntryChange(adding: WritingEntriesTests.audit)])], purpose: "test")
      _ = try await store.engine.write { try $0.run("UPDATE audit SET grade = 'splendid'") }
      let faults = try await store.verify().faults
      #expect(faults.count == 1)
      #expect(faults.first?.contains("audit") == true)
    }
  }
}
