import Care
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("A record whose time is over is erased")
struct ErasingTests {
  private static let words = [
    "Perpetua", "Quillfeather", "8801239", "1940-02-03", "A secret of the child", "a slip of paper",
    "half-typed",
  ]

  /// A child of long ago with rows in every part of the database, and a sister who names the child.
  private static func use(_ body: (ScratchStore, Store, Desk) async throws -> Void) async throws {
    try await ScratchStore.use { scratch, store, desk in
      func child(_ name: String, _ born: String, _ siblings: [String]) -> CareRecord {
        CareRecord(
          source: .heard, child: Child(name: name, bornOn: .on(born), siblings: siblings),
          episodes: [
            CareEpisode(startedOn: .on("1945-05-06"), ceasedOn: .on("1950-01-02"), reasonBegan: .s)
          ], reviews: [Review(heldOn: .on("1946-01-01"), participation: nil)])
      }
      _ = try await desk.receive(
        [
          ReceivedReturn(register: [
            ("18801239", child("Somebody Else", "1961-02-03", [])),
            ("8801235", child("Old Sister", "1960-02-03", ["8801239"])),
            ("8801239", child("Perpetua Quillfeather", "1940-02-03", ["8801235"])),
          ])
        ], purpose: "the old paper files")
      let note = RecordEnding.with {
        $0.endedOn = .on("1958-02-03")
        $0.endingKind = .adult
        $0.note = "A secret of the child"
      }
      try await desk.enter([EntrySet("8801239", [EntryChange(adding: note)])], purpose: "8801239")
      let person = PersonInvolved.with {
        $0.relation = .parent
        $0.name = "Old Mother"
        $0.startedOn = .on("1961-01-01")
        $0.localIdentifier = "8801239"
      }
      try await desk.enter(
        [EntrySet("8801235", [EntryChange(adding: person)])], purpose: "a mother")
      let paper = Paper.with {
        $0.title = "a slip of paper"
        $0.receivedOn = .on("1950-01-01")
      }
      try await desk.keep(paper, content: Array("%PDF-1.7 a slip of paper".utf8), of: "8801239")
      try await desk.note("The record of 8801239 was shown.", purpose: "heard timeline 8801239")
      try await store.keepDraft(
        ["text": "half-typed"], of: "/children/3/visits/new", number: 1, user: .system,
        at: ScratchStore.noon)
      try await body(scratch, store, desk)
    }
  }

  @Test
  func `nothing of the child is left, and the audit is still whole`() async throws {
    try await Self.use { scratch, store, desk in
      #expect(try await store.verify().faults == [])
      #expect(try await desk.erase("8801239", reason: "75 years are over for 8801239"))
      let verification = try await store.verify()
      #expect(verification.faults == [])
      #expect(verification.children == 2)
      let everything = try await Self.everything(in: store, at: scratch.path)
      for word in Self.words {
        let isLeft = everything.contains { $0.replacing("18801239", with: "").contains(word) }
        #expect(!isLeft, "\(word)")
      }
      let last = try #require(try await desk.audit(limit: 1).first)
      #expect(last.sentence.hasPrefix("The record of a child was erased"))
      #expect(last.purpose == "75 years are over for erased")
      let isThere = try await desk.erase("8801239", reason: "again")
      #expect(!isThere)
    }
  }

  @Test
  func `a drawing of files stays as it was, whatever the identifier of who is erased`() async throws
  {
    try await ScratchStore.use { _, store, desk in
      let child = CareRecord(
        source: .heard, child: Child(name: "Old", bornOn: .on("1940-02-03")),
        episodes: [
          CareEpisode(startedOn: .on("1945-05-06"), ceasedOn: .on("1950-01-02"), reasonBegan: .s)
        ])
      _ = try await desk.receive([ReceivedReturn(register: [("3", child)])], purpose: "test")
      let drawing = AuditDrawing(
        of: 2, seed: 3, on: .on("2026-03-02"), by: "An auditor",
        from: [Key(3): [Key(1), Key(3), Key(5)], Key(4): [Key(2), Key(4), Key(6)]])
      try await desk.enter([EntrySet(nil, [EntryChange(adding: drawing)])], purpose: "test")
      #expect(try await desk.erase("3", reason: "75 years are over"))
      let kept = try await desk.entries(of: [AuditDrawing.kind]).all(AuditDrawing.self)
      #expect(kept.map(\.value) == [drawing])
      #expect(kept.first?.value.files == drawing.files)
      #expect(try await store.verify().faults.isEmpty)
    }
  }

  @Test
  func `others are as they were but for the link, and a new child gets a new number`() async throws
  {
    try await Self.use { _, store, desk in
      #expect(try await desk.erase("8801239", reason: "75 years are over"))
      let sister = try #require(try await desk.caseFile(of: "8801235"))
      #expect(sister.child?.name == "Old Sister" && sister.child?.siblings == [])
      let people = try #require(try await desk.entries(of: "8801235")).all(PersonInvolved.self)
      #expect(people.map(\.value.localIdentifier) == ["erased"])
      #expect(try await desk.caseFile(of: "18801239") != nil)
      let added = CareRecord(source: .heard, child: Child(name: "New", bornOn: .on("2020-01-01")))
      _ = try await desk.receive([ReceivedReturn(register: [("9", added)])], purpose: "test")
      let file = try #require(try await desk.caseFile(of: "9"))
      #expect(file.key == Key(4))
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `it is refused while the record must be kept, and while it is joined with another`()
    async throws
  {
    try await Self.use { _, _, desk in
      let kept = await #expect(throws: Breach.self) {
        _ = try await desk.erase("8801235", reason: "too early")
      }
      #expect(kept?.sentence.contains("must be kept until 3 February 2035") == true)
      try await desk.merge("8801239", into: "18801239", reason: "one child")
      let joined = await #expect(throws: Breach.self) {
        _ = try await desk.erase("8801239", reason: "test")
      }
      #expect(joined?.sentence.contains("Part them first") == true)
    }
  }

  @Test
  func `an entry emptied by hand, or altered after it was emptied, is found`() async throws {
    try await Self.use { _, store, desk in
      #expect(try await desk.erase("8801239", reason: "75 years are over"))
      try await store.tamper(
        """
        UPDATE auditEntry SET signedBy = 'nobody'
        WHERE number = (SELECT MIN(number) FROM auditEntry WHERE child = 3)
        """)
      #expect(try await store.verify().faults.contains { $0.contains("was altered") })
    }
    try await Self.use { _, store, _ in
      try await store.tamper("UPDATE auditEntry SET change = NULL, salt = NULL WHERE child = 3")
      #expect(try await store.verify().faults.contains { $0.contains("was altered") })
    }
  }

  /// Every row of every table as text, and the bytes of the file where there is one.
  private static func everything(in store: Store, at path: String) async throws -> [String] {
    var lines = try await store.engine.read { transaction in
      try Schema.tables.flatMap { table in
        let columns = try transaction.columns(of: table)
        return try transaction.rows(
          "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(table)"
        ) { row in
          columns.enumerated().map { text(of: $1.value(row, at: $0)) }.joined(separator: ",")
        }
      }
    }
    guard ScratchStore.server == nil else { return lines }
    for file in [path, path + "-wal"] {
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      // In pieces that a word may stand in whole: one line for each run of letters that can be read.
      lines += String(decoding: data, as: UTF8.self).split { $0.isNewline || $0 == "\0" }.map(
        String.init)
    }
    return lines
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .text(let text): text
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    default: ""
    }
  }
}
