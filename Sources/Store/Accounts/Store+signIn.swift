package import Care

/// Who wants to sign in, with what, from where.
package struct SignIn: Sendable {
  package let name: String
  package let password: String
  package let code: String
  package let address: String
  package let browser: String

  package init(name: String, password: String, code: String, address: String, browser: String) {
    // Names are kept and compared in small letters; what is far too long is nobody's name.
    self.name = String(name.lowercased().filter { !$0.isWhitespace }.prefix(100))
    self.password = String(password.prefix(PasswordRule.longest + 1))
    self.code = String(code.filter { !$0.isWhitespace }.prefix(10))
    self.address = String(address.prefix(60))
    self.browser = String(browser.prefix(80))
  }
}

extension Store {
  /// Work that takes a third of a second of a processor and much memory, done a few at a time.
  package typealias HardWork = @Sendable (@escaping @Sendable () -> Bool) async throws -> Bool

  /// Signs somebody in; nil where name, password and code are not all right, or one must wait.
  ///
  /// The answer and its time do not tell whether there is an account of that name.
  package func signIn(
    _ signIn: SignIn, at moment: Moment, work: HardWork
  ) async throws -> SessionToken? {
    let (mustWait, kept) = try await engine.read { transaction in
      (
        try SignInTries(transaction).mustWait(signIn.name, signIn.address, at: moment),
        try AccountTable(transaction).account(named: signIn.name)
      )
    }
    guard !mustWait else { return nil }
    let password = try kept?.password ?? Password.ofNobody
    let isRight = try await work { password.matches(signIn.password) }
    let token = SessionToken.new()
    let isIn = try await engine.write { transaction in
      guard isRight, let kept, try enter(kept, signIn, token, at: moment, in: transaction) else {
        let failures = try SignInTries(transaction).fail(signIn.name, signIn.address, at: moment)
        if let kept { try tell(of: failures, kept.account.user.name, at: moment, in: transaction) }
        return false
      }
      return true
    }
    return isIn ? token : nil
  }

  /// Tells the audit of a failure; of no more than it takes until the name has to wait.
  private func tell(
    of failures: Int, _ name: String, at moment: Moment, in transaction: any Transaction
  ) throws {
    guard failures <= SignInTries.mostOfName else { return }
    let sentence =
      failures == SignInTries.mostOfName
      ? "Signing in as \(name) failed \(failures) times: it waits for half an hour."
      : "Signing in as \(name) failed."
    try transaction.tell(sentence, by: .system, at: moment, "signing in")
  }

  private func enter(
    _ kept: KeptAccount, _ signIn: SignIn, _ token: SessionToken, at moment: Moment,
    in transaction: any Transaction
  ) throws -> Bool {
    let accounts = AccountTable(transaction)
    guard var now = try accounts.account(kept.number), now.password == kept.password,
      now.account.works(on: moment.dayInEngland), now.passwordHolds(at: moment),
      now.codeSecret != nil || !demandsCodes
    else { return false }
    if now.codeSecret != nil {
      guard let secret = codeSecret(of: now) else { return false }
      let step = OneTimeCode.step(of: signIn.code, secret: secret, at: moment.seconds)
      guard let step, step > now.lastCodeStep else { return false }
      now.lastCodeStep = step
      try accounts.save(now)
    }
    try SignInTries(transaction).forget(signIn.name)
    try transaction.tell("Signed in.", by: now.account.user, at: moment, "signing in")
    try SessionTable(transaction).start(token, of: now.number, on: signIn.browser, at: moment)
    return true
  }

  /// The session of a token; nil where it has ended.
  ///
  /// Notes, once a minute, that it is in use.
  package func session(_ token: SessionToken, at moment: Moment) async throws -> Session? {
    let session = try await engine.glance {
      try SessionTable($0).session(token, at: moment)
    }
    guard let session else { return nil }
    if moment.seconds - session.seenAt.seconds >= 60 {
      try await engine.write { try SessionTable($0).touch(session.number, at: moment) }
    }
    return session
  }

  /// Whose session a token was that has run out of its time; nil where somebody ended it.
  ///
  /// Good for one thing alone: to keep what its user had typed.
  package func userOfSessionRunOut(
    _ token: SessionToken, at moment: Moment
  ) async throws -> User? {
    try await engine.read { try SessionTable($0).unended(token, at: moment)?.user }
  }

  package func end(_ session: Session, at moment: Moment) async throws {
    try await engine.write { try SessionTable($0).end(session.number, at: moment) }
  }

  /// Ends one of a user's own open sessions, or all but the one in use.
  package func end(
    _ number: Int64?, ofUserOf session: Session, at moment: Moment
  ) async throws {
    try await engine.write { transaction in
      let sessions = SessionTable(transaction)
      guard let kept = try AccountTable(transaction).account(named: session.user.name) else {
        return
      }
      guard let number else {
        return try sessions.endAll(of: kept.number, but: session.number, at: moment)
      }
      guard try sessions.open(of: kept, at: moment).contains(where: { $0.number == number }) else {
        return
      }
      try sessions.end(number, at: moment)
    }
  }

  /// Where the user of a session is signed in.
  package func sessions(ofUserOf session: Session, at moment: Moment) async throws -> [Session] {
    try await engine.read { transaction in
      guard let kept = try AccountTable(transaction).account(named: session.user.name) else {
        return []
      }
      return try SessionTable(transaction).open(of: kept, at: moment)
    }
  }
}

extension Password {
  /// What is checked where there is no such account, at the same cost.
  fileprivate static var ofNobody: Password {
    get throws { try nobody.get() }
  }

  private static let nobody = Result { try Password(of: "nobody signs in with this", cost: .full) }
}
