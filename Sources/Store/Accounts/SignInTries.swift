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

  func mustWait(_ name: String, _ address: String, at moment: Moment) throws -> Bool {
    try count("name:\(name)", at: moment) >= Self.mostOfName
      || count("address:\(address)", at: moment) >= Self.mostOfAddress
  }

  func fail(_ name: String, _ address: String, at moment: Moment) throws {
    for subject in ["name:\(name)", "address:\(address)"] {
      let count = try count(subject, at: moment)
      try transaction.run(
        """
        INSERT INTO signInTry (subject, failures, lastAt) VALUES (?, ?, ?)
        ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, lastAt = excluded.lastAt
        """,
        [.text(subject), .integer(Int64(count + 1)), .integer(moment.seconds)])
    }
    try transaction.run(
      "DELETE FROM signInTry WHERE lastAt < ?", [.integer(moment.seconds - Self.seconds)])
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
