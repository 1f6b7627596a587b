import Care

/// The accounts inside one transaction.
struct AccountTable {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// Who an account is of and whether it works.
  static let holder = [
    "number", "name", "role", "fullName", "officer", "worker", "team", "lastDay", "isDisabled",
    "passwordGivenAt", "codeSecret",
  ]
  private static let columns = (holder + ["password", "lastCodeStep"]).joined(separator: ", ")

  func account(named name: String) throws -> KeptAccount? {
    try transaction.first(
      "SELECT \(Self.columns) FROM account WHERE name = ?", [.text(name)], read)
  }

  func account(_ number: Int64) throws -> KeptAccount? {
    try transaction.first(
      "SELECT \(Self.columns) FROM account WHERE number = ?", [.integer(number)], read)
  }

  func all() throws -> [KeptAccount] {
    try transaction.rows("SELECT \(Self.columns) FROM account ORDER BY name", [], read)
  }

  /// Enters an account; refused where the name is taken.
  func add(
    _ account: Account, password: Password, givenAt: Moment?, codeSecret: [UInt8]?
  ) throws {
    let next = try transaction.first("SELECT MAX(number) FROM account") { $0.integer(0) } ?? 0
    let added = try transaction.run(
      """
      INSERT INTO account (number, name, role, fullName, officer, worker, team, lastDay, isDisabled,
        password, codeSecret, lastCodeStep, passwordGivenAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (name) DO NOTHING
      """,
      [.integer(next + 1), .text(account.user.name)] + values(account, password, codeSecret) + [
        given(givenAt)
      ])
    guard added == 1 else {
      throw Breach("There is an account \(account.user.name) already. Choose another name.")
    }
  }

  func save(_ kept: KeptAccount) throws {
    try transaction.run(
      """
      UPDATE account SET role = ?, fullName = ?, officer = ?, worker = ?, team = ?, lastDay = ?,
        isDisabled = ?, password = ?, codeSecret = ?, lastCodeStep = ?, passwordGivenAt = ?
      WHERE number = ?
      """,
      values(kept.account, kept.password, kept.codeSecret) + [
        .integer(kept.lastCodeStep), given(kept.passwordGivenAt), .integer(kept.number),
      ])
  }

  private func given(_ moment: Moment?) -> Value { moment.map { .text($0.description) } ?? .null }

  private func values(
    _ account: Account, _ password: Password, _ codeSecret: [UInt8]?
  ) -> [Value] {
    [
      .text(account.user.role.rawValue), .text(account.user.fullName),
      account.user.officer.map { .integer($0.number) } ?? .null,
      account.user.worker.map(Value.text) ?? .null, account.user.team.map(Value.text) ?? .null,
      account.lastDay.map(Value.day) ?? .null, .boolean(account.isDisabled),
      .text(password.text), codeSecret.map(Value.bytes) ?? .null,
    ]
  }

  /// Reads ``holder``, which stands first in a row.
  static func account(_ row: any Row) throws -> Account {
    guard let role = Role(rawValue: row.text(2)) else {
      throw StoreFault.unreadable(table: "account", value: row.text(2))
    }
    let user = User(
      name: row.text(1), role: role, fullName: row.text(3),
      officer: row.isNull(4) ? nil : Key(row.integer(4)),
      worker: row.isNull(5) ? nil : row.text(5), team: row.isNull(6) ? nil : row.text(6))
    return Account(
      user: user, lastDay: row.isNull(7) ? nil : try row.day(7, of: "account"),
      isDisabled: row.integer(8) != 0, asksForCode: !row.isNull(10))
  }

  private func read(_ row: any Row) throws -> KeptAccount {
    guard let password = Password(row.text(11)) else {
      throw StoreFault.unreadable(table: "account", value: row.text(2))
    }
    return KeptAccount(
      number: row.integer(0), account: try Self.account(row), password: password,
      codeSecret: row.isNull(10) ? nil : row.bytes(10), lastCodeStep: row.integer(12),
      passwordGivenAt: row.isNull(9) ? nil : Moment(row.text(9)))
  }
}
