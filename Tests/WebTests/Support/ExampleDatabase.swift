import Foundation
import Testing

@testable import Store

/// Where an example's database is: a file; or a schema of its own on the server that the tests are given.
enum ExampleDatabase {
  /// The server that the tests are given, if any: `HEARD_TEST_SERVER=postgres://…`.
  static let server = ProcessInfo.processInfo.environment["HEARD_TEST_SERVER"]

  static func address(in folder: URL) async throws -> String {
    guard let server else { return folder.appending(path: "heard.sqlite").path }
    let schema = "heard" + UUID().uuidString.replacing("-", with: "").lowercased()
    let engine = try await PostgresEngine(PostgresAddress(server), isReadOnly: false)
    try await engine.write { _ = try $0.define("CREATE SCHEMA \(schema)") }
    try engine.close()
    return "\(server)?options=-csearch_path%3D\(schema)"
  }
}

extension Trait where Self == ConditionTrait {
  /// About a database that is a file: not asked where the tests run on a server.
  static var onFile: Self {
    .enabled(if: ExampleDatabase.server == nil, "about a database that is a file")
  }
}
