import Care
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Copies and backups")
struct CopyingTests {
  /// A database with something of everything.
  private static func fill(_ store: Store) async throws {
    let year = CollectionYear(ending: 2025)
    _ = try await store.desk.receive([ReceivingTests.received(year, 0..<30)], purpose: "test")
    _ = try await store.desk.receive(
      [ReceivedReturn(register: (0..<9).map { ("r\($0)", .register($0)) })], purpose: "test")
    try await store.desk.record(
      .reference(.entered(.init([DeskTests.rate], over: []))), purpose: "test")
    try await store.desk.record(
      .policy(
        .chosen(
          .init(
            setting: .init(
              now: PolicySetting(name: "reviews.day-counted", value: "first-meeting", from: .t0))))),
      purpose: "test")
    try await store.desk.enter(
      [
        EntrySet(
          nil,
          [
            EntryChange(
              adding: Officer.with {
                $0.name = "A"; $0.startedOn = .t0
              })
          ]),
        EntrySet(
          "r1",
          [
            EntryChange(
              adding: HomeArea.with {
                $0.area = "East \"1\""; $0.startedOn = .t0
              })
          ]),
      ], purpose: "test")
  }

  private static func rows(of store: Store) async throws -> [String] {
    try await store.engine.read { transaction in
      try Schema.tables.flatMap { table in
        let copy = TableCopy(table: table, columns: try transaction.columns(of: table))
        return try copy.rows(after: TableCopy.Place(), in: transaction).rows.map {
          "\(table) \($0)"
        }
      }
    }
  }

  /// From the database that the tests run on to another: a file, whichever that is, and back.
  @Test
  func `a database copied into the other kind and back holds the same rows and the same audit`()
    async throws
  {
    try await ScratchStore.use { _, store, _ in
      try await Self.fill(store)
      let (file, back) = (try ScratchStore(), try await ScratchStore.make())
      defer {
        file.remove()
        back.remove()
      }
      let (copy, again) = (try await file.open(), try await back.open())
      let head = try await store.verify().head
      let copied = try await store.copy(into: copy)
      #expect(copied.head == head && copied.rows > 300)
      #expect(try await copy.copy(into: again).head == head)
      #expect(try await Self.rows(of: again) == Self.rows(of: store))
      #expect(try await again.desk.histories() == store.desk.histories())
      try copy.close()
      try again.close()
    }
  }

  @Test
  func `a database that holds something is not copied into`() async throws {
    try await ScratchStore.use { _, store, desk in
      let other = try ScratchStore()
      defer { other.remove() }
      let target = try await other.open()
      try await target.desk.note("Something was shown.", purpose: "test")
      let fault = await #expect(throws: StoreFault.self) { try await store.copy(into: target) }
      #expect(fault?.sentence == "The database to copy into is not empty.")
      try target.close()
    }
  }

  @Test
  func `a copy that never came to its end is not opened`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    try await store.engine.write {
      _ = try $0.run("INSERT INTO keeping (name, value) VALUES ('unfinishedCopy', 'yes')")
    }
    try store.close()
    let fault = await #expect(throws: StoreFault.self) { try await scratch.open(.existing) }
    #expect(fault?.sentence.contains("never came to its end") == true)
  }

  @Test
  func `a backup made while others write is one moment, whole, and its owner's alone`()
    async throws
  {
    try await ScratchStore.use { scratch, store, desk in
      try await Self.fill(store)
      try FileManager.default.createDirectory(
        at: scratch.folder, withIntermediateDirectories: true)
      let path = scratch.folder.appending(path: "backup.sqlite").path
      if ScratchStore.server == nil {
        async let writing: Void = {
          for round in 0..<40 { try await desk.note("Round \(round).", purpose: "test") }
        }()
        try await store.backUp(to: path)
        try await writing
      } else {
        try await store.backUp(to: path)
      }
      let backup = try await Store.open(at: path, mode: .readOnly)
      let verification = try await backup.verify()
      #expect(verification.isSound && verification.children == 39)
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(rights as? Int == 0o600)
      await #expect(throws: StoreFault.self) { try await store.backUp(to: path) }
      try backup.close()
    }
  }
}
