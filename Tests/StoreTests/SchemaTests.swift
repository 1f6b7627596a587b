import Care
import Foundation
import Testing

@testable import Store

@Suite("Schema", .onFile)
struct SchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let isApproving = ProcessInfo.processInfo.environment["APPROVE"] != nil

  @Test
  func `the schema is the approved one`() async throws {
    let file = Self.folder.appending(path: "Approved/schema.sql")
    try await ScratchStore.use { _, store, _ in
      let statements = try await store.engine.read {
        try $0.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name") {
          $0.text(0) + ";\n"
        }
      }
      let text = statements.joined(separator: "\n")
      if Self.isApproving { try Data(text.utf8).write(to: file) }
      let approved = try String(contentsOf: file, encoding: .utf8)
      #expect(text == approved)
    }
  }

  @Test
  func `versions follow one another from 1`() {
    #expect(Schema.all.map(\.version) == Array(1...Schema.all.count))
  }

  /// The databases that each version of the schema has left; a new version adds its own.
  @Test(arguments: 1...Schema.newest)
  func `a database of every version opens, is brought up to date and counts as it did`(
    version: Int
  ) async throws {
    let kept = Self.folder.appending(path: "Fixtures/schema-00\(version).database")
    if Self.isApproving && version == Schema.newest { try await Self.keep(at: kept) }
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try FileManager.default.copyItem(atPath: kept.path, toPath: scratch.path)
    let store = try await scratch.open(.existing)
    #expect(try await store.engine.read { try Schema.version(of: $0) } == Schema.newest)
    let histories = try await store.desk.histories()
    #expect(histories.count == 12)
    for history in histories {
      let file = try #require(try await store.desk.caseFile(of: history.localIdentifier))
      #expect(
        history == file.history.endingLostEpisodes(loaded: try await store.desk.loadedYears()))
    }
    #expect(try await store.desk.referenceFigures() == [DeskTests.rate])
    let entries = try await store.desk.entries()
    #expect(entries.count == [0, 41, 49, 49, 52, 53, 53, 54, 54][version - 1])
    #expect(try await store.verify().faults == [])
    try store.close()
  }

  private static func keep(at file: URL) async throws {
    try? FileManager.default.removeItem(at: file)
    let store = try await Store.open(at: file.path, mode: .create)
    let year = CollectionYear(ending: 2025)
    let desk = store.desk
    _ = try await desk.receive(
      [ReceivingTests.received(year, 0..<6), ReceivingTests.received(year.next, 2..<8)],
      purpose: "fixture")
    _ = try await desk.receive(
      [ReceivedReturn(register: (8..<12).map { ("\(1_000_000 + $0)", .register($0)) })],
      purpose: "fixture")
    try await desk.record(
      .reference(.entered(.init([DeskTests.rate], over: []))), purpose: "fixture")
    try await desk.keepRowOfEveryKind(of: "1000008")
    try store.close()
  }
}
