import ArgumentParser
import Store

/// `heard copy`: one authority's database taken over into another, of either kind.
struct CopyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copies a database into an empty one: from a file to PostgreSQL, or back.",
    discussion: """
      Everything goes over: records, audit, policies. The copy is verified before it counts. Stop the \
      server first; a database that is written to meanwhile is refused.
      """)

  @Option(name: .long, help: "The database to copy: a file or a postgres:// address.")
  var from: String

  @Option(name: .long, help: "The empty database to copy into; a file is made if it is not there.")
  var to: String

  func run() async throws {
    try await Problem.told {
      try await StoreOptions.copy(from: from, into: to)
    }
  }
}

extension StoreOptions {
  /// Copies one database into another and says what went over.
  static func copy(from: String, into to: String) async throws {
    let source = try await Store.open(at: from, mode: .readOnly)
    defer { try? source.close() }
    let target = try await Store.open(at: to, mode: .create)
    defer { try? target.close() }
    var progress = Progress()
    let copied = try await source.copy(into: target) { progress.say($0) }
    try StandardOutput.write(
      "Copied and verified: \(copied.rows) rows of \(copied.tables) tables. The last hash of the "
        + "audit is \(copied.head) in both.\n")
  }
}
