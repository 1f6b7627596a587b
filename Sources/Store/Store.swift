package import Care
import Foundation

/// The database of one authority: opened here, reached for work through a ``Desk``.
///
///     let store = try await Store.open(at: "heard.sqlite", mode: .create)
///     let desk = store.desk(of: .system, now: clock)
///     let report = try await desk.receive(returns, purpose: "heard import ssda903")
///     let histories = try await desk.histories()          // or in parts, folded as they are read
///     try await desk.note("Measures of 2025-26 were shown.", purpose: "heard measures")
///     let verification = try await store.verify()
///     try store.close()
///
/// Whatever cannot be done throws a ``StoreFault``; a rule of the case that says no, a `Breach`.
package struct Store: Sendable {
  let engine: any Engine
  private let register: Register
  private let cases = CaseShelf()
  private let news: AuditNews
  private let names: DisclosureNames
  var pace = OpeningPace()
  /// Under which the secrets of one-time codes are kept.
  var codeKey: CodeKey?
  /// Passwords that became known, and are refused.
  var breached: BreachedPasswords?
  /// Whether nobody signs in without a one-time code.
  var demandsCodes = false

  /// What is to be done with the file.
  package enum Mode: Sendable {
    /// Read and write a database; make it, readable by its owner alone, where there is none.
    case create
    /// Read and write a database that must be there.
    case existing
    /// Read only; not even a view of a child's data can be noted.
    case readOnly
  }

  init(engine: any Engine) {
    self.engine = engine
    news = AuditNews(engine: engine)
    register = Register(engine: engine, news: news)
    names = DisclosureNames(engine: engine)
  }

  /// Opens a database, bringing its schema up to date unless it is only to be read.
  ///
  /// `path` is a file, or the address of a PostgreSQL database: `postgres://user@host/name`. Who fills a
  /// large file in one transaction gives `megabytes` of memory for the pages that are not written yet.
  package static func open(
    at path: String, mode: Mode = .existing, megabytes: Int = 64
  ) async throws -> Store {
    if PostgresAddress.isAddress(path) { return try await openServer(path, mode: mode) }
    let file = DatabaseFile(path: path)
    try file.prepare(for: mode)
    if mode != .readOnly, !file.isEmpty { try await look(at: path, mode: mode) }
    let engine = try SQLiteEngine(
      path: path, isReadOnly: mode == .readOnly, megabytes: megabytes)
    let store = Store(engine: engine)
    try await store.checkSchema(at: path, mode: mode)
    if mode != .readOnly { try await store.bringUpToDate() }
    return store
  }

  private static func openServer(_ text: String, mode: Mode) async throws -> Store {
    let address = try PostgresAddress(text)
    let store = Store(engine: try await PostgresEngine(address, isReadOnly: mode == .readOnly))
    try await store.checkSchema(at: address.description, mode: mode)
    if mode != .readOnly { try await store.bringUpToDate() }
    return store
  }

  /// A place to work for a signed-in user; the clock is given, never taken.
  package func desk(of user: User, now: @escaping @Sendable () -> Moment) -> Desk {
    Desk(
      engine: engine, user: user, register: register, cases: cases, news: news, names: names,
      pace: pace, now: now)
  }

  /// Gives up every connection, so that what was written lies in the one file.
  package func close() throws { try engine.close() }

  /// Checks whose database it is before anything is written: opening to write sets up its log.
  private static func look(at path: String, mode: Mode) async throws {
    let store = Store(engine: try SQLiteEngine(path: path, isReadOnly: true))
    do {
      try await store.checkSchema(at: path, mode: mode)
    } catch {
      try? store.close()
      throw error
    }
    try store.close()
  }

  private func checkSchema(at path: String, mode: Mode) async throws {
    let (version, isEmpty) = try await engine.read {
      (try Schema.version(of: $0), try $0.isEmpty())
    }
    guard let version else {
      guard isEmpty else {
        throw StoreFault(
          "\(path) is a database of another program.",
          mend: "Check the path; give the file that an earlier command wrote with --database.")
      }
      guard mode == .create else {
        throw StoreFault(
          "The database \(path) is empty.",
          mend: "Check the path, or import a return into it first.")
      }
      return
    }
    guard try await !engine.read({ try $0.isUnfinishedCopy() }) else {
      throw StoreFault(
        "The database \(path) is a copy that never came to its end.",
        mend: "Remove it, and copy again.")
    }
    guard version <= Schema.newest else {
      throw StoreFault(
        "The database \(path) has version \(version), and this Heard knows versions up to "
          + "\(Schema.newest).",
        mend: "Use the newer Heard that wrote it. Nothing was changed.")
    }
  }

  private func bringUpToDate() async throws {
    let isUpToDate = try await engine.read { transaction in
      guard try Schema.version(of: transaction) == Schema.newest else { return false }
      return try Digest.isCurrent(in: transaction)
    }
    guard !isUpToDate else { return }
    try await engine.write { transaction in
      try Schema.migrate(transaction)
      if try !Digest.isCurrent(in: transaction) {
        try CaseTables(in: transaction).renewDigests()
      }
    }
  }
}

extension Digest {
  /// Whether the digests of a database have the form that this program reads.
  fileprivate static func isCurrent(in transaction: any Transaction) throws -> Bool {
    try transaction.first("SELECT value FROM keeping WHERE name = 'digestForm'") { $0.text(0) }
      == form
  }
}
