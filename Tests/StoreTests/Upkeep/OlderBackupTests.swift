import Care
import Foundation
import Testing

@testable import Store

/// Backups that an earlier Heard wrote.
@Suite("Older backups", .onFile)
struct OlderBackupTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  @Test(arguments: 1...Schema.newest)
  func `a backup of every earlier version is restored whole`(version: Int) async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let backup = scratch.folder.appending(path: "backup.sqlite").path
    try FileManager.default.copyItem(
      atPath: Self.fixtures.appending(path: "schema-00\(version).database").path, toPath: backup)
    let source = try await Store.open(at: backup, mode: .readOnly)
    let entries = try await source.verify().entries
    let target = try await scratch.open(.create)
    _ = try await source.copy(into: target)
    try target.close()
    try source.close()
    let restored = try await scratch.open(.existing)
    #expect(try await restored.desk.histories().count == 12)
    let verification = try await restored.verify()
    #expect(verification.faults == [])
    #expect(verification.entries == entries)
    #expect(await restored.readiness() == .ready)
    try restored.close()
  }
}
