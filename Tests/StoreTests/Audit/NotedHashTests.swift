import Care
import Testing

@testable import Store

@Suite("A noted hash")
struct NotedHashTests {
  @Test
  func `the hash of an earlier check is found again, with how much was added since`() async throws {
    try await VerifyingTests.use { store in
      let first = try await store.verify()
      let noted = try #require(EntryHash(first.head))
      try await store.desk.note("Figures were shown.", purpose: "test")
      let verification = try await store.verify(against: noted)
      #expect(verification.isSound)
      #expect(verification.noted?.number == first.entries)
      #expect(verification.entries == first.entries + 1)
    }
  }

  @Test
  func `entries taken off the end with the end set back are missed by the noted hash alone`()
    async throws
  {
    try await VerifyingTests.use { store in
      let noted = try #require(EntryHash(try await store.verify().head))
      try await store.engine.write { try $0.dropGuard(of: "auditHead") }
      try await store.tamper(
        "DELETE FROM auditEntry WHERE number = (SELECT MAX(number) FROM auditEntry)",
        """
        UPDATE auditHead SET number = (SELECT MAX(number) FROM auditEntry),
        hash = (SELECT hash FROM auditEntry ORDER BY number DESC LIMIT 1)
        """)
      #expect(try await store.verify().isSound)
      let faults = try await store.verify(against: noted).faults
      #expect(faults.count == 1)
      #expect(faults.first?.hasPrefix("No entry of the audit has the noted hash \(noted)") == true)
    }
  }

  @Test
  func `a hash noted of an empty audit holds for ever`() async throws {
    try await ScratchStore.use { _, store, desk in
      let noted = try #require(EntryHash(try await store.verify().head))
      try await desk.note("Something was shown.", purpose: "test")
      let verification = try await store.verify(against: noted)
      #expect(verification.isSound && verification.noted?.number == 0)
    }
  }

  @Test(
    "what is no hash is refused",
    arguments: ["", "00", String(repeating: "g", count: 64), String(repeating: "0", count: 63)])
  func unreadable(text: String) {
    #expect(EntryHash(text) == nil)
  }

  @Test
  func `the database itself refuses to set the end of the audit back, or to replace it`()
    async throws
  {
    try await VerifyingTests.use { store in
      for statement in [
        "DELETE FROM auditHead", "UPDATE auditHead SET number = number - 1",
        "UPDATE auditHead SET hash = x'00'",
        "INSERT OR REPLACE INTO auditHead VALUES (1, 1, x'00')",
        "INSERT OR REPLACE INTO auditEntry SELECT * FROM auditEntry WHERE number = 2",
      ] {
        let fault = await #expect(throws: StoreFault.self) {
          try await store.engine.write { try $0.runAsSpelled(statement) }
        }
        #expect(fault?.sentence.contains("audit") == true, "\(statement)")
      }
      let verification = try await store.verify()
      #expect(verification.isSound)
    }
  }
}
