import Care
import Foundation
import TestSupport
import Testing

@testable import Store

/// Whatever a row of the service's own records holds is kept, told and read back as it was.
@Suite("Every kind of entry")
struct EveryKindTests {
  static func changes(of kind: EntryKind, seed: UInt64) throws -> [EntryChange] {
    var chance = Chance(seed: seed)
    return try (1...20).map { number in
      EntryChange(kind: kind.name, number: number, now: try kind.random(&chance))
    }
  }

  @Test
  func `rows of every kind are read back as they were written, also once reopened`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    try await store.desk.enterChildren(1...2)
    var written: [String: [EntryChange]] = [:]
    for (index, kind) in EntryKind.all.enumerated() {
      let changes = try Self.changes(of: kind, seed: UInt64(index))
      written[kind.name] = changes
      try await store.desk.keep(changes, of: kind.isOfChild ? "2" : nil)
    }
    #expect(try await store.verify().faults == [])
    try store.close()
    let again = try await scratch.open(.existing)
    let entries = try await again.desk.entries()
    #expect(entries.count == EntryKind.all.count * 20)
    for kind in EntryKind.all {
      for change in written[kind.name] ?? [] {
        #expect(entries.any(kind, change.number) == change.now, "\(kind.name) \(change.number)")
      }
    }
    for kind in EntryKind.all where kind.tellsOfWork {
      let read = try await again.desk.entries(of: [kind.name]).lastDay
      let asked = try await again.engine.read { try EntryTable(kind, in: $0).lastDay() }
      #expect(read != nil && asked == read, "\(kind.name) by \(kind.dayFields)")
    }
    let lastWorkDay = try await again.desk.lastWorkDay()
    #expect(lastWorkDay == entries.lastDay)
    let faults = try await again.verify().faults
    #expect(faults == [])
    try again.close()
  }

  @Test
  func `the audit's text of a row is the change, and what an encoder would write`() throws {
    var writer = ChangeWriter()
    let encoder = JSONEncoder()
    for (index, kind) in EntryKind.all.enumerated() {
      for change in try Self.changes(of: kind, seed: UInt64(index + 100)) {
        let both = Change.entries(
          .kept(.init([change, EntryChange(kind: kind.name, number: 7, was: change.now)])))
        let text = try writer.text(of: both)
        #expect(try JSONDecoder().decode(Change.self, from: Data(text.utf8)) == both)
        #expect(try JSONDecoder().decode(Change.self, from: encoder.encode(both)) == both)
        let rows = try #require(EntryChangeReader.rows(text))
        #expect(rows.map(\.kind.name) == [kind.name, kind.name])
        #expect(rows.map(\.number) == [change.number, 7])
        #expect(rows.map(\.now) == [change.now, nil])
      }
    }
  }

  @Test
  func `the quick reader refuses every text that was cut off or is spelled otherwise`() throws {
    var writer = ChangeWriter()
    var chance = Chance(seed: 5)
    for kind in EntryKind.all {
      let change = EntryChange(kind: kind.name, number: 1, now: try kind.full(&chance))
      let text = try writer.text(of: .entries(.kept(.init([change]))))
      for length in 0..<text.utf8.count {
        let part = String(decoding: text.utf8.prefix(length), as: UTF8.self)
        #expect(EntryChangeReader.rows(part)?.count == nil)
      }
      #expect(EntryChangeReader.rows(text + " ")?.count == nil)
      #expect(EntryChangeReader.rows(" " + text)?.count == nil)
    }
  }

  @Test
  func `what was changed and taken out is so in the table and in the audit`() async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(1...1)
      for (index, kind) in EntryKind.all.enumerated() {
        let rows = try Self.changes(of: kind, seed: UInt64(index + 200))
        let child = kind.isOfChild ? "1" : nil
        try await desk.keep(rows, of: child)
        let changed = EntryChange(
          kind: kind.name, number: 1, was: rows[0].now, now: rows[5].now)
        let gone = EntryChange(kind: kind.name, number: 2, was: rows[1].now)
        try await desk.keep([changed, gone], of: child)
        let entries = try await desk.entries()
        #expect(entries.any(kind, 1) == rows[5].now)
        #expect(entries.any(kind, 2) == nil)
      }
      #expect(try await store.verify().faults == [])
    }
  }
}
