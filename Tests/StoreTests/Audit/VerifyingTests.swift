import Care
import Testing

@testable import Store

@Suite("Verifying")
struct VerifyingTests {
  /// A database with three children, eleven entries or so, and something of everything.
  static func use(_ body: (Store) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      let year = CollectionYear(ending: 2025)
      for numbers in [0..<3, 1..<4] {
        _ = try await desk.receive([ReceivingTests.received(year, numbers)], purpose: "test")
      }
      let figure = ReferenceFigure(
        measure: "population.rate_per_10k", dimension: "", key: "", period: "2025", value: 70,
        source: "a release")
      try await desk.record(.reference(.entered(.init([figure], over: []))), purpose: "test")
      try await desk.note("Figures were shown.", purpose: "test")
      #expect(try await store.verify().faults == [])
      try await body(store)
    }
  }

  @Test(
    "what is altered outside Heard is named",
    arguments: [
      ("UPDATE auditEntry SET sentence = 'Nothing.' WHERE number = 3", "Entry 3 of"),
      ("UPDATE auditEntry SET signedBy = 'somebody' WHERE number = 1", "Entry 1 of"),
      ("UPDATE auditEntry SET change = NULL WHERE number = 2", "Entry 2 of"),
      ("UPDATE auditEntry SET child = 3 WHERE number = 1", "Entry 1 of"),
      ("DELETE FROM auditEntry WHERE number = 3", "Entry 3 of the audit was removed."),
      (
        "DELETE FROM auditEntry WHERE number IN (2, 3)",
        "Entries 2 to 3 of the audit were removed."
      ),
      ("DELETE FROM auditEntry WHERE number = 1", "Entry 1 of the audit was removed."),
      (
        "DELETE FROM auditEntry WHERE number = (SELECT MAX(number) FROM auditEntry)",
        "was removed from the end of the audit."
      ),
      ("DELETE FROM auditEntry", "were removed from the end of the audit."),
      ("UPDATE episode SET placement = 'K2' WHERE child = 2", "Child 1000001"),
      ("UPDATE episode SET placement = 'nonsense' WHERE child = 2", "Child 1000001"),
      ("DELETE FROM episode WHERE child = 3", "Child 1000002"),
      ("UPDATE child SET digest = x'00' WHERE number = 2", "the digest that counting reads"),
      (
        "UPDATE recordReach SET careUntil = '2001-01-01' WHERE child = 2",
        "how far it reaches does not match"
      ),
      ("DELETE FROM recordReach WHERE child = 2", "how far it reaches does not match"),
      ("UPDATE recordReach SET workedOn = '2031-01-01' WHERE child = 2", "child number 2 reach"),
      ("UPDATE careRecord SET fingerprint = x'00' WHERE child = 2", "was altered outside Heard"),
      ("DELETE FROM child WHERE number = 2", "Child number 2"),
      ("UPDATE referenceFigure SET value = 71", "The reference figures are not as"),
      ("DELETE FROM loadedReturn", "The loaded returns are not as"),
      (
        "INSERT INTO policySetting VALUES ('reviews.day-counted', '2020-01-01', 'first-meeting')",
        "The policy settings are not as"
      ),
    ])
  func names(statement: String, fault: String) async throws {
    try await Self.use { store in
      try await store.tamper(statement)
      let faults = try await store.verify().faults
      #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }
  }

  @Test
  func `entries that change places are both named`() async throws {
    try await Self.use { store in
      try await store.tamper(
        "UPDATE auditEntry SET number = 99 WHERE number = 2",
        "UPDATE auditEntry SET number = 2 WHERE number = 3",
        "UPDATE auditEntry SET number = 3 WHERE number = 99")
      let faults = try await store.verify().faults
      #expect(faults.contains { $0.hasPrefix("Entry 2 of") }, "\(faults)")
      #expect(faults.contains { $0.hasPrefix("Entry 3 of") }, "\(faults)")
    }
  }

  @Test
  func `an entry altered with its hash made to fit breaks the chain`() async throws {
    try await Self.use { store in
      try await store.engine.write { transaction in
        let old = try transaction.first(
          "SELECT \(AuditEntry.columns) FROM auditEntry WHERE number = 2", [], AuditEntry.init)
        let entry = try #require(old)
        let forged = AuditEntry(
          number: 2, recordedAt: entry.recordedAt, signedBy: "somebody else",
          purpose: entry.purpose, child: entry.child, sentence: entry.sentence,
          change: entry.change, state: entry.state, previousHash: entry.previousHash, hash: [],
          salt: entry.salt)
        var bytes: [UInt8] = []
        try transaction.dropGuard(of: "auditEntry")
        try transaction.run(
          "UPDATE auditEntry SET signedBy = 'somebody else', hash = ? WHERE number = 2",
          [.bytes(forged.expectedHash(using: &bytes))])
      }
      let faults = try await store.verify().faults
      #expect(faults.count == 1)
      #expect(faults.first?.hasPrefix("Entry 3 of") == true)
    }
  }

  @Test
  func `a row and its fingerprint altered together do not fit the audit`() async throws {
    try await Self.use { store in
      try await store.engine.write { transaction in
        try transaction.run("UPDATE review SET participation = 'PN1' WHERE child = 2")
        try transaction.run("UPDATE episode SET miles = 1 WHERE child = 2")
        let tables = try CaseTables(in: transaction)
        let file = try tables.load(Key(2), "1000001")
        _ = try tables.save(
          file.records.map { RecordChanges(source: $0.source) }, of: file,
          over: try tables.fingerprints(of: file.key))
      }
      let faults = try await store.verify().faults
      #expect(
        faults == ["Child 1000001: the file is not as the last entry of the audit left it."])
    }
  }

  @Test
  func `the database itself refuses to alter or remove an entry`() async throws {
    try await Self.use { store in
      for statement in ["UPDATE auditEntry SET sentence = ''", "DELETE FROM auditEntry"] {
        await #expect(throws: StoreFault.self) {
          try await store.engine.write { try $0.run(statement) }
        }
      }
      let verification = try await store.verify()
      #expect(verification.isSound)
    }
  }
}
