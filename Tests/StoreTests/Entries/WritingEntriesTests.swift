import Care
import TestSupport
import Testing

@testable import Store

@Suite("Writing the service's own records")
struct WritingEntriesTests {
  static let officer = Officer.with {
    $0.name = "Officer Example"
    $0.startedOn = .on("2015-04-01")
  }
  static let audit = Audit.with {
    $0.auditedOn = .on("2026-05-01")
    $0.area = .voice
    $0.grade = .good
  }

  static func appointment(_ officer: Int64, from moment: String = "2026-05-01T09:00:00Z")
    -> Appointment
  {
    Appointment.with {
      $0.officer = Key(officer)
      $0.appointmentKind = .allocated
      $0.appointedAt = Moment(moment) ?? Moment(seconds: 1)
    }
  }

  /// A desk with two children, after which nothing may be written by a body that is refused.
  static func use(_ body: (Store, Desk) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(1...2)
      try await body(store, desk)
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `rows are numbered by kind, and a given number moves the next on`() async throws {
    try await Self.use { _, desk in
      try await desk.enter(
        [
          EntrySet(nil, [EntryChange(adding: Self.officer), EntryChange(adding: Self.officer)]),
          EntrySet("1", [EntryChange(adding: Self.appointment(2))]),
          EntrySet(nil, [EntryChange(adding: Self.officer, number: 9)]),
          EntrySet(nil, [EntryChange(adding: Self.officer)]),
          EntrySet(nil, [EntryChange(adding: Self.officer, number: 5)]),
        ], purpose: "test")
      try await desk.enter([EntrySet(nil, [EntryChange(adding: Self.officer)])], purpose: "test")
      let entries = try await desk.entries()
      #expect(entries.all(Officer.self).map(\.key.number) == [1, 2, 5, 9, 10, 11])
      #expect(entries.all(Appointment.self).map(\.key.number) == [1])
      #expect(entries.all(Appointment.self).first?.child == Key(1))
    }
  }

  @Test
  func `an entry of the audit is the change, signed, about the child`() async throws {
    try await Self.use { _, desk in
      try await desk.enter([EntrySet("2", [EntryChange(adding: Self.audit)])], purpose: "a reason")
      let entry = try #require(try await desk.audit(limit: 1).first)
      #expect(entry.child == Key(2))
      #expect(entry.purpose == "a reason")
      #expect(entry.sentence == "The file was audited (voice of the child).")
      #expect(
        entry.change
          == #"{"entries":{"kept":{"changes":[{"kind":"audit","number":1,"now":{"auditedOn":"2026-05-01","#
          + #""area":"voice of the child","grade":"good"}}]}}}"#)
    }
  }

  @Test
  func `sets are written all or none`() async throws {
    try await Self.use { store, desk in
      let before = try await store.verify().entries
      let breach = await #expect(throws: Breach.self) {
        try await desk.enter(
          [
            EntrySet(nil, [EntryChange(adding: Self.officer)]),
            EntrySet("1", [EntryChange(adding: Self.audit)]),
            EntrySet("1", [EntryChange(adding: Self.appointment(8))]),
          ], purpose: "test")
      }
      #expect(breach?.sentence.contains("no officer number 8") == true)
      let entries = try await desk.entries()
      #expect(entries.count == 0)
      let after = try await store.verify().entries
      #expect(after == before)
    }
  }

  @Test
  func `a row that is not as the change takes it to be is left as it is`() async throws {
    try await Self.use { _, desk in
      try await desk.enter([EntrySet("1", [EntryChange(adding: Self.audit)])], purpose: "test")
      var other = Self.audit
      other.grade = .outstanding
      let wrong: [EntrySet] = [
        EntrySet("1", [.init(kind: "audit", number: 1, was: AnyEntry(other))]),
        EntrySet("1", [.init(kind: "audit", number: 2, was: AnyEntry(Self.audit))]),
        EntrySet("2", [.init(kind: "audit", number: 1, was: AnyEntry(Self.audit))]),
        EntrySet("1", [EntryChange(adding: Self.audit, number: 1)]),
        EntrySet("2", [EntryChange(adding: Self.audit, number: 1)]),
        EntrySet(
          "1", [EntryChange(adding: Self.audit, number: 4), EntryChange(adding: other, number: 4)]),
      ]
      for set in wrong {
        await #expect(throws: Breach.self) { try await desk.enter([set], purpose: "test") }
      }
      let entries = try #require(try await desk.entries(of: "1"))
      #expect(entries.all(Audit.self).map(\.value) == [Self.audit])
    }
  }

  @Test
  func `a set of nobody known, of the wrong sort or of no kind is refused with a sentence`()
    async throws
  {
    let cases: [(EntrySet, String)] = [
      (EntrySet("77", [EntryChange(adding: Self.audit)]), "no child 77"),
      (EntrySet(nil, [EntryChange(adding: Self.audit)]), "about one child"),
      (EntrySet("1", [EntryChange(adding: Self.officer)]), "not about one child"),
      (EntrySet("1", [.init(kind: "dream", number: 0)]), "no kind of record called dream"),
      (EntrySet("1", [EntryChange(adding: Audit())]), "auditedOn of audit is missing"),
      (
        EntrySet(nil, [EntryChange(adding: Officer.with { $0.startedOn = .t0 })]), "name of officer"
      ),
    ]
    try await Self.use { _, desk in
      for (set, sentence) in cases {
        let breach = await #expect(throws: Breach.self) {
          try await desk.enter([set], purpose: "test")
        }
        #expect(breach?.sentence.contains(sentence) == true, "\(breach?.sentence ?? "")")
      }
      let count = try await desk.entries().count
      #expect(count == 0)
    }
  }

  @Test
  func `two sets of one child see each other, in a table that was empty at first`() async throws {
    try await Self.use { _, desk in
      let second = Self.appointment(1, from: "2026-05-02T09:00:00Z")
      let breach = await #expect(throws: Breach.self) {
        try await desk.enter(
          [
            EntrySet(nil, [EntryChange(adding: Self.officer)]),
            EntrySet("1", [EntryChange(adding: Self.appointment(1))]),
            EntrySet("2", [EntryChange(adding: Self.appointment(1))]),
            EntrySet("1", [EntryChange(adding: second)]),
          ], purpose: "test")
      }
      #expect(breach?.sentence.contains("already has an officer from 1 May 2026") == true)
    }
  }
}
