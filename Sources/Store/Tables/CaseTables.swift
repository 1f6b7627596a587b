import Care

/// Children's files inside one transaction: found, loaded, saved with their fingerprints and digest.
final class CaseTables {
  private let transaction: any Transaction
  private let tables: RecordTables
  private let policies: Policies
  private var fingerprint = RecordFingerprint()
  private var writer = DigestWriter()
  private lazy var nextNumber = Result { try lastNumber() + 1 }
  private var numbersTaken: Int64 = 0

  init(in transaction: any Transaction) throws {
    self.transaction = transaction
    tables = RecordTables(in: transaction)
    policies = try ServiceTables(transaction).policies()
  }

  /// The highest number that a child has or had.
  private func lastNumber() throws -> Int64 {
    let held = try transaction.first("SELECT MAX(number) FROM child") { $0.integer(0) } ?? 0
    return max(held, try CaseTables.lastErased(in: transaction))
  }

  /// The highest number of a child whose record was erased, which the audit goes on to name; 0 where
  /// none was.
  private static func lastErased(in transaction: any Transaction) throws -> Int64 {
    let text = try transaction.first("SELECT value FROM keeping WHERE name = 'lastErased'") {
      $0.text(0)
    }
    return text.flatMap { Int64($0) } ?? 0
  }

  /// Notes that the number of a child is never to be given to another.
  static func noteErased(_ key: Key<Child>, in transaction: any Transaction) throws {
    let last = max(key.number, try lastErased(in: transaction))
    try transaction.run("DELETE FROM keeping WHERE name = 'lastErased'")
    try transaction.run(
      "INSERT INTO keeping (name, value) VALUES ('lastErased', ?)", [.text("\(last)")])
  }

  func key(of localIdentifier: String) throws -> Key<Child>? {
    try CaseTables.key(of: localIdentifier, in: transaction)
  }

  static func key(
    of localIdentifier: String, in transaction: any Transaction
  ) throws -> Key<Child>? {
    try transaction.first(
      "SELECT number FROM child WHERE localIdentifier = ?", [.text(localIdentifier)]
    ) { Key($0.integer(0)) }
  }

  func localIdentifier(of key: Key<Child>) throws -> String? {
    try transaction.first(.localIdentifier(of: key)) { $0.text(0) }
  }

  /// Every child there is or was, by identifier.
  func keys() throws -> [String: Key<Child>] {
    var keys: [String: Key<Child>] = [:]
    try transaction.prepare("SELECT localIdentifier, number FROM child").each([]) {
      keys[$0.text(0)] = Key($0.integer(1))
    }
    return keys
  }

  /// A file without records under a new number; it is kept once it is saved.
  func newFile(_ localIdentifier: String) throws -> CaseFile {
    let key = Key<Child>(try nextNumber.get() + numbersTaken)
    numbersTaken += 1
    try transaction.run(
      "INSERT INTO child (number, localIdentifier) VALUES (?, ?)",
      [.integer(key.number), .text(localIdentifier)])
    return CaseFile(key: key, localIdentifier: localIdentifier, records: [])
  }

  func load(_ key: Key<Child>, _ localIdentifier: String) throws -> CaseFile {
    CaseFile(
      key: key, localIdentifier: localIdentifier,
      records: try tables.load(key, sources: Array(try fingerprints(of: key).keys)))
  }

  /// The fingerprint that is kept of each record of a child.
  func fingerprints(of key: Key<Child>) throws -> [Source: [UInt8]] {
    var fingerprints: [Source: [UInt8]] = [:]
    let question = Question.fingerprints(of: key)
    try transaction.prepare(question.sql).each(question.values) {
      fingerprints[Source(number: Int($0.integer(0)))] = $0.bytes(1)
    }
    return fingerprints
  }

  /// The fingerprint that a record has; nil for one that says nothing.
  func fingerprint(of record: CareRecord) -> [UInt8]? {
    record.isEmpty ? nil : fingerprint.of(record)
  }

  /// Writes what changed and what follows from it, and says what the file's fingerprint now is.
  func save(
    _ changes: [RecordChanges], of file: CaseFile, over held: [Source: [UInt8]]
  ) throws -> [UInt8] {
    var fingerprints = held
    for change in changes {
      let source = change.source
      let record = file.record(from: source) ?? CareRecord(source: source)
      let old = fingerprints[source]
      let new = fingerprint(of: record)
      fingerprints[source] = new
      if let new { try keep(new, of: file.key, source, isNew: old == nil) }
      try tables.save(change, of: file.key)
      if new == nil {
        try transaction.run(
          "DELETE FROM careRecord WHERE child = ? AND source = ?", file.key, source)
      }
    }
    try keepDigest(of: file)
    return RecordFingerprint.of(fingerprints, of: file.localIdentifier)
  }

  private func keep(
    _ fingerprint: [UInt8], of key: Key<Child>, _ source: Source, isNew: Bool
  ) throws {
    let sql =
      isNew
      ? "INSERT INTO careRecord (fingerprint, child, source) VALUES (?, ?, ?)"
      : "UPDATE careRecord SET fingerprint = ? WHERE child = ? AND source = ?"
    try transaction.run(
      sql, [.bytes(fingerprint), .integer(key.number), .integer(Int64(source.number))])
  }

  /// What counting needs of a file, as it is kept; nil where no source says anything of the child.
  func digest(of file: CaseFile) -> [UInt8]? { history(of: file).map { writer.digest(of: $0) } }

  /// What is counted of a file; nil where no source says anything of the child.
  func history(of file: CaseFile) -> CareHistory? {
    file.records.isEmpty ? nil : file.history(policies: policies)
  }

  private func keepDigest(of file: CaseFile) throws {
    let history = history(of: file)
    try transaction.run(
      "UPDATE child SET digest = ? WHERE number = ?",
      [history.map { .bytes(writer.digest(of: $0)) } ?? .null, .integer(file.key.number)])
    try RecordReach(transaction).keep(history, of: file.key)
  }

  /// Makes every digest anew from the rows: after a change of policy or of the digest's own form.
  func renewDigests() throws {
    for (localIdentifier, key) in try keys() {
      try keepDigest(of: try load(key, localIdentifier))
    }
    try transaction.run(
      """
      INSERT INTO keeping (name, value) VALUES ('digestForm', ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [.text(Digest.form)])
  }
}

extension Transaction {
  fileprivate func run(_ sql: String, _ child: Key<Child>, _ source: Source) throws {
    try run(sql, [.integer(child.number), .integer(Int64(source.number))])
  }
}
