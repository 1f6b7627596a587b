import Care
import Foundation
import Testing

@testable import Store

@Suite("Opening a database", .onFile)
struct OpeningTests {
  private func fault(
    at path: String, _ mode: Store.Mode = .existing
  ) async throws -> StoreFault? {
    await #expect(throws: StoreFault.self) { try await Store.open(at: path, mode: mode) }
  }

  @Test
  func `a file that is not there, a folder, a missing folder and another kind of file`()
    async throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    #expect(
      try await fault(at: scratch.path)?.sentence.hasPrefix("There is no database at") == true)
    #expect(!FileManager.default.fileExists(atPath: scratch.path))
    let folder = try await fault(at: scratch.folder.path, .create)
    #expect(folder?.sentence.hasSuffix("is a folder, not a database.") == true)
    let missing = try await fault(at: scratch.folder.path + "/a/b.sqlite", .create)
    #expect(missing?.sentence.hasPrefix("There is no folder") == true)
    let text = scratch.folder.appending(path: "text.csv")
    try Data("CHILD,SEX\n1,1\n".utf8).write(to: text)
    for mode in [Store.Mode.create, .existing, .readOnly] {
      let fault = try await fault(at: text.path, mode)
      #expect(fault?.sentence.hasSuffix("is not a database of Heard.") == true)
    }
    #expect(try Data(contentsOf: text) == Data("CHILD,SEX\n1,1\n".utf8))
    let empty = scratch.folder.appending(path: "empty.sqlite")
    try Data().write(to: empty)
    #expect(try await fault(at: empty.path)?.sentence.hasSuffix("is empty.") == true)
  }

  @Test
  func `a database of another program is left alone`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try Data().write(to: URL(filePath: scratch.path))
    let engine = try SQLiteEngine(path: scratch.path, isReadOnly: false)
    try await engine.write { _ = try $0.run("CREATE TABLE theirs (a TEXT)") }
    try engine.close()
    let fault = try await fault(at: scratch.path, .create)
    #expect(fault?.sentence.hasSuffix("is a database of another program.") == true)
  }

  @Test
  func `a database of a newer version is refused, and both versions named`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    try await store.engine.write {
      _ = try $0.run("INSERT INTO schemaVersion (version) VALUES (99)")
    }
    try store.close()
    for mode in [Store.Mode.create, .existing, .readOnly] {
      let fault = try await fault(at: scratch.path, mode)
      #expect(fault?.sentence.contains("has version 99") == true)
      #expect(fault?.sentence.contains("up to \(Schema.newest)") == true)
    }
  }

  @Test
  func `a new database and the files beside it are for its owner alone`() async throws {
    try await ScratchStore.use { scratch, _, desk in
      try await desk.note("Something was shown.", purpose: "test")
      for suffix in ["", "-wal", "-shm"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + suffix)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
      }
    }
  }

  @Test
  func `once closed, everything lies in the one file`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    _ = try await store.desk.receive(
      [ReceivingTests.received(CollectionYear(ending: 2025), 0..<5)], purpose: "test")
    #expect(try await store.desk.histories().count == 5)
    try store.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(files == ["heard.sqlite"])
  }

  @Test
  func `what was opened to be read is not written to`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try await scratch.open().close()
    let store = try await scratch.open(.readOnly)
    let fault = await #expect(throws: StoreFault.self) {
      try await store.desk.note("Something was shown.", purpose: "test")
    }
    #expect(fault?.sentence.hasSuffix("cannot be written to.") == true)
    #expect(try await store.desk.histories().isEmpty)
    try store.close()
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func `a file without the right to write is refused when it is opened`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try await scratch.open().close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: scratch.path)
    let fault = try await fault(at: scratch.path)
    #expect(fault?.sentence.hasSuffix("cannot be written to.") == true)
  }

  @Test
  func `digests of another form are made anew when the database is opened`() async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let year = CollectionYear(ending: 2025)
    let store = try await scratch.open()
    _ = try await store.desk.receive([ReceivingTests.received(year, 0..<9)], purpose: "test")
    let before = try await store.desk.histories()
    try await store.tamper("UPDATE keeping SET value = '0'", "UPDATE child SET digest = x'FF'")
    try store.close()
    let again = try await scratch.open(.existing)
    #expect(try await again.desk.histories() == before)
    #expect(try await again.verify().isSound)
    try again.close()
  }
}
