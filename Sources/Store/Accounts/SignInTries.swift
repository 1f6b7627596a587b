import Care

/// Tries to sign in that failed, counted by name and by address: who fails too often has to wait.
///
/// A name is counted whether there is an account of it or not, so that waiting tells nothing.
struct SignInTries {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  static let mostOfName = 10
  static let mostOfAddress = 100
  /// Failures older than half an hour are forgotten, and a wait lasts as long.
  static let seconds: Int64 = 1_800

  /// Whether a name or an address has to wait; nil for no address.
  func mustWait(_ name: String, _ address: String?, at moment: Moment) throws -> Bool {
    if try count("name:\(name)", at: moment) >= Self.mostOfName { return true }
    guard let address else { return false }
    return try count("address:\(address)", at: moment) >= Self.mostOfAddress
  }

  /// Counts a failure, and says how many there were of the name.
  @discardableResult
  func fail(_ name: String, _ address: String?, at moment: Moment) throws -> Int {
    let failures = try add("name:\(name)", at: moment)
    if let address { _ = try add("address:\(address)", at: moment) }
    try transaction.run(
      "DELETE FROM signInTry WHERE lastAt < ?", [.integer(moment.seconds - Self.seconds)])
    return failures
  }

  private func add(_ subject: String, at moment: Moment) throws -> Int {
    let failures = try count(subject, at: moment) + 1
    try transaction.run(
      """
      INSERT INTO signInTry (subject, failures, lastAt) VALUES (?, ?, ?)
      ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, lastAt = excluded.lastAt
      """,
      [.text(subject), .integer(Int64(failures)), .integer(moment.seconds)])
    return failures
  }

  func forget(_ name: String) throws {
    try transaction.run("DELETE FROM signInTry WHERE subject = ?", [.text("name:\(name)")])
  }

  private func count(_ subject: String, at moment: Moment) throws -> Int {
    try transaction.first(
      "SELECT failures FROM signInTry WHERE subject = ? AND lastAt > ?",
      [.text(subject), .integer(moment.seconds - Self.seconds)]
    ) { Int($0.integer(0)) } ?? 0
  }
}
