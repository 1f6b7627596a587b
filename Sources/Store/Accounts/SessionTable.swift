import Care
import Crypto

/// Who is signed in, inside one transaction.
struct SessionTable {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// The open session of a token, if its account still works; nil for any other token.
  func session(_ token: SessionToken, at moment: Moment) throws -> Session? {
    guard let session = try unended(token, at: moment) else { return nil }
    return moment < session.endsAt && session.seenAt.seconds - 300 <= moment.seconds
      ? session : nil
  }

  /// The session of a token that nobody ended, whether or not its time has run out.
  func unended(_ token: SessionToken, at moment: Moment) throws -> Session? {
    let found = try transaction.first(SessionTable.withHolder, [.bytes(token.hash)]) { row in
      let account = try AccountTable.account(row)
      var session = try read(row, from: AccountTable.holder.count)(account.user)
      session.mustChoosePassword = !row.isNull(9)
      return account.works(on: moment.dayInEngland) ? session : nil
    }
    return found ?? nil
  }

  private static let columns = ["number", "account", "startedAt", "seenAt", "browser"]

  /// A session with whose it is, in one statement.
  private static let withHolder = """
    SELECT \((AccountTable.holder.map { "account.\($0)" } + columns.map { "session.\($0)" })
      .joined(separator: ", "))
    FROM session JOIN account ON account.number = session.account
    WHERE session.tokenHash = ? AND session.endedAt IS NULL
    """

  func start(
    _ token: SessionToken, of account: Int64, on browser: String, at moment: Moment
  ) throws {
    let next = try transaction.first("SELECT MAX(number) FROM session") { $0.integer(0) } ?? 0
    try transaction.run(
      """
      INSERT INTO session (number, tokenHash, account, browser, startedAt, seenAt)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(next + 1), .bytes(token.hash), .integer(account), .text(browser),
        .text(moment.description), .text(moment.description),
      ])
  }

  func touch(_ number: Int64, at moment: Moment) throws {
    try transaction.run(
      "UPDATE session SET seenAt = ? WHERE number = ?",
      [.text(moment.description), .integer(number)])
  }

  func end(_ number: Int64, at moment: Moment) throws {
    try transaction.run(
      "UPDATE session SET endedAt = ? WHERE number = ? AND endedAt IS NULL",
      [.text(moment.description), .integer(number)])
  }

  /// Ends every session of an account, but one.
  func endAll(of account: Int64, but kept: Int64? = nil, at moment: Moment) throws {
    try transaction.run(
      "UPDATE session SET endedAt = ? WHERE account = ? AND number <> ? AND endedAt IS NULL",
      [.text(moment.description), .integer(account), .integer(kept ?? 0)])
  }

  /// The open sessions of an account, newest first.
  func open(of account: KeptAccount, at moment: Moment) throws -> [Session] {
    try transaction.rows(
      """
      SELECT \(SessionTable.columns.joined(separator: ", ")) FROM session
      WHERE account = ? AND endedAt IS NULL ORDER BY startedAt DESC
      """, [.integer(account.number)], { try read($0) }
    ).map { $0(account.account.user) }.filter { moment < $0.endsAt }
  }

  private func read(_ row: any Row, from first: Int = 0) throws -> (User) -> Session {
    guard let startedAt = Moment(row.text(first + 2)), let seenAt = Moment(row.text(first + 3))
    else { throw StoreFault.unreadable(table: "session", value: row.text(first + 2)) }
    let (number, browser) = (row.integer(first), row.text(first + 4))
    return {
      Session(number: number, user: $0, startedAt: startedAt, seenAt: seenAt, browser: browser)
    }
  }
}

extension SessionToken {
  fileprivate var hash: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
