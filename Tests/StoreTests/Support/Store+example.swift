import Foundation

import Care
@testable import Store
import TestSupport
import Testing

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

  /// A database on the PostgreSQL server of the environment, where there is one: a schema of its own.
  init(onServer address: String) async throws {
    try self.init(path: "\(address)?options=-csearch_path%3D\(Self.freshSchema())")
    let schema = path.split(separator: "%3D").last.map(String.init) ?? ""
    let engine = try await PostgresEngine(PostgresAddress(address), isReadOnly: false)
    try await engine.write { _ = try $0.define("CREATE SCHEMA \(schema)") }
  }

  private init(path: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "heard-\(UUID().uuidString)")
    self.path = path
  }

  private static func freshSchema() -> String {
    "heard" + UUID().uuidString.replacing("-", with: "").lowercased()
  }

  /// The server that the tests are given, if any: `HEARD_TEST_SERVER=postgres://…`.
  static let server = ProcessInfo.processInfo.environment["HEARD_TEST_SERVER"]

  /// A scratch database of the kind that the tests run on.
  static func make() async throws -> ScratchStore {
    if let server { try await ScratchStore(onServer: server) } else { try ScratchStore() }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func open(_ mode: Store.Mode = .create) async throws -> Store {
    try await Store.open(at: path, mode: mode)
  }

  /// Runs a body with an open store and its desk, then takes the database away.
  static func use(_ body: (ScratchStore, Store, Desk) async throws -> Void) async throws {
    let scratch = try await ScratchStore.make()
    defer { scratch.remove() }
    let store = try await scratch.open()
    try await body(scratch, store, store.desk(of: .system, now: { noon }))
    try store.close()
  }
}

extension Trait where Self == ConditionTrait {
  /// About a database that is a file: not asked where the tests run on a server.
  static var onFile: Self {
    .enabled(if: ScratchStore.server == nil, "about a database that is a file")
  }

  /// About a database on a server: not asked where the tests have none.
  static var onServer: Self {
    .enabled(if: ScratchStore.server != nil, "about a database on a server")
  }
}

extension Store {
  var desk: Desk { desk(of: .system, now: { ScratchStore.noon }) }
}
