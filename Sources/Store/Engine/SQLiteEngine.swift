import GRDB

/// The embedded engine: one SQLite file, written by one connection and read by several.
struct SQLiteEngine: Engine {
  let path: String
  private let pool: DatabasePool
  /// The connections of those who read little; never held for longer than that takes.
  private let looks: DatabasePool
  private let queue: CommitQueue

  var readers: Int { Cores.forReading }

  /// Waits so many seconds for another command that writes, and no longer; who writes keeps so many
  /// megabytes of pages in memory.
  init(path: String, isReadOnly: Bool, patience: Double = 10, megabytes: Int = 64) throws {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    // Those who read much, and two more for who reads meanwhile.
    configuration.maximumReaderCount = Cores.forReading + 2
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // An entry of the audit is some 2,500 bytes: in small pages a fifth of the file stays unused.
      // 64 MB of pages stay in memory; the rest is the operating system's cache.
      try database.execute(sql: "PRAGMA page_size = 8192; PRAGMA cache_size = -65536")
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      self.pool = pool
      configuration.readonly = true
      looks = try DatabasePool(path: path, configuration: configuration)
      queue = CommitQueue { body in
        do {
          return try await pool.write { try body(SQLiteTransaction($0, path: path)) }
        } catch let error as DatabaseError {
          throw StoreFault(error, path: path)
        }
      }
      guard !isReadOnly else { return }
      // The pool leaves its writer at NORMAL, which may lose the last transactions when power fails.
      try pool.writeWithoutTransaction { database in
        try database.execute(
          sql: """
            PRAGMA synchronous = FULL;
            PRAGMA wal_autocheckpoint = 2000;
            PRAGMA journal_size_limit = 67108864;
            PRAGMA cache_size = -\(megabytes * 1024);
            """)
      }
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await pool.read { try body(SQLiteTransaction($0, path: path)) }
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }

  func look<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    try atOnce { try looks.read { try body(SQLiteTransaction($0, path: path)) } }
  }

  func glance<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    try atOnce { try looks.unsafeRead { try body(SQLiteTransaction($0, path: path)) } }
  }

  /// Reads on the thread of who asks: to hand a short reading to another thread and back takes longer
  /// than the reading.
  private func atOnce<Answer>(_ reading: () throws -> Answer) throws -> Answer {
    do {
      return try reading()
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    try await queue.write(body)
  }

  /// Writes at once, for a file that nobody else knows of yet.
  func writeAtOnce(_ body: (any Transaction) throws -> Void) throws {
    do {
      try pool.write { try body(SQLiteTransaction($0, path: path)) }
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }

  /// Answers a pragma on the connection that writes.
  func settingOfWriter(_ pragma: String) throws -> String? {
    try pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
  }

  /// Writes what the file holds at one moment into a new file.
  func copy(to path: String) async throws {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: self.path, configuration: configuration)
      try await queue.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
      try queue.close()
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }

  func giveUpUnused() async throws {
    do {
      try await pool.barrierWriteWithoutTransaction { database in
        try database.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }

  func close() throws {
    do {
      // The connection that writes has to be the last: only it brings the log of writes into the file.
      try looks.close()
      pool.invalidateReadOnlyConnections()
      try pool.close()
    } catch let error as DatabaseError {
      throw StoreFault(error, path: path)
    }
  }
}
