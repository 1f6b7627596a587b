import Foundation

import Care
import Store
import TestSupport

/// A database in a scratch folder of its own, and a clock that stands still.
struct ScratchStore {
  let folder: URL
  let path: String

  static let noon = Moment(seconds: 1_780_315_200)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "heard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "heard.sqlite").path
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func open(_ mode: Store.Mode = .create) async throws -> Store {
    try await Store.open(at: path, mode: mode)
  }

  /// Runs a body with an open store and its desk, then takes the database away.
  static func use(_ body: (ScratchStore, Store, Desk) async throws -> Void) async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    try await body(scratch, store, store.desk(of: .system, now: { noon }))
    try store.close()
  }
}

extension Store {
  var desk: Desk { desk(of: .system, now: { ScratchStore.noon }) }
}
