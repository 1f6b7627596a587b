package import Care

extension Store {
  /// Adds an account; refuses a name that is taken and a password that is easy to guess.
  ///
  /// A password that `isGiven` to its user has to be changed before anything else is done with the
  /// account. The answer is the secret of its one-time codes, where it asks for them.
  package func add(
    _ account: Account, password: String, isGiven: Bool = false, at moment: Moment,
    cost: Password.Cost = .full
  ) async throws -> [UInt8]? {
    try check(password, of: account.user)
    try AccountRule.check(account)
    let kept = try Password(of: password, cost: cost)
    let secret = account.asksForCode ? OneTimeCode.newSecret() : nil
    let sealed = try await self.kept(secret, of: account.user.name)
    try await engine.write { transaction in
      try AccountTable(transaction).add(
        account, password: kept, givenAt: isGiven ? moment : nil, codeSecret: sealed)
      try transaction.tell(
        "The account \(account.user.name) was added, as \(account.user.role.inWords).", by: .system,
        at: moment, "accounts")
    }
    return secret
  }

  /// Gives an account a new password and, where it asks for codes, a new secret; ends its sessions.
  package func reset(
    _ name: String, password: String, isGiven: Bool = false, asksForCode: Bool, at moment: Moment,
    cost: Password.Cost = .full
  ) async throws -> [UInt8]? {
    let new = try Password(of: password, cost: cost)
    let secret = asksForCode ? OneTimeCode.newSecret() : nil
    let sealed = try await self.kept(secret, of: name)
    try await change(name, "was given a new password", at: moment) { kept in
      try check(password, of: kept.account.user)
      kept.password = new
      kept.passwordGivenAt = isGiven ? moment : nil
      kept.codeSecret = sealed
      kept.lastCodeStep = 0
      kept.account.isDisabled = false
    }
    return secret
  }

  /// Refuses a password that is too short, easy to guess, or on the list of those that became known.
  package func check(_ password: String, of user: User) throws {
    try PasswordRule.check(password, of: user)
    guard try breached?.holds(password) != true else {
      throw Breach(
        "This password is on a list of passwords that became known. Choose another: three words that "
          + "do not belong together.")
    }
  }

  /// Whether a text is the password of whoever is signed in; false as well where it was tried too often.
  package func isPassword(
    _ text: String, of session: Session, at moment: Moment, work: HardWork
  ) async throws -> Bool {
    let name = session.user.name
    let (mustWait, kept) = try await tried(name, at: moment)
    guard !mustWait, let kept else { return false }
    if try await work({ kept.password.matches(text) }) { return true }
    _ = try await engine.write { try SignInTries($0).fail(name, nil, at: moment) }
    return false
  }

  private func tried(_ name: String, at moment: Moment) async throws -> (Bool, KeptAccount?) {
    try await engine.read { transaction in
      (
        try SignInTries(transaction).mustWait(name, nil, at: moment),
        try AccountTable(transaction).account(named: name)
      )
    }
  }

  /// Gives a user who proves the old password a new one, and ends the user's other sessions; false where
  /// the old one is wrong, or was tried too often.
  package func changePassword(
    of session: Session, from old: String, to new: Password, at moment: Moment, work: HardWork
  ) async throws -> Bool {
    let name = session.user.name
    let (mustWait, kept) = try await tried(name, at: moment)
    guard !mustWait, let kept else { return false }
    let isRight = try await work { kept.password.matches(old) }
    return try await engine.write { transaction in
      guard isRight, var now = try AccountTable(transaction).account(kept.number),
        now.password == kept.password
      else {
        try SignInTries(transaction).fail(name, nil, at: moment)
        return false
      }
      now.password = new
      now.passwordGivenAt = nil
      try AccountTable(transaction).save(now)
      try SessionTable(transaction).endAll(of: now.number, but: session.number, at: moment)
      try transaction.tell("Changed the password.", by: session.user, at: moment, "accounts")
      return true
    }
  }

  /// Lets nobody in under a name any more, from this moment on.
  package func disable(_ name: String, at moment: Moment) async throws {
    try await change(name, "was disabled", at: moment) { $0.account.isDisabled = true }
  }

  package func accounts() async throws -> [Account] {
    try await engine.read { try AccountTable($0).all().map(\.account) }
  }

  private func change(
    _ name: String, _ what: String, at moment: Moment,
    _ body: @escaping @Sendable (inout KeptAccount) throws -> Void
  ) async throws {
    try await engine.write { transaction in
      let accounts = AccountTable(transaction)
      guard var kept = try accounts.account(named: name) else {
        throw Breach("There is no account \(name). Run heard account list to see them.")
      }
      try body(&kept)
      try accounts.save(kept)
      try SignInTries(transaction).forget(name)
      try SessionTable(transaction).endAll(of: kept.number, at: moment)
      try transaction.tell("The account \(name) \(what).", by: .system, at: moment, "accounts")
    }
  }
}

/// What an account has to be.
enum AccountRule {
  /// Refuses a name that cannot be typed plainly, and an account without what its role needs.
  static func check(_ account: Account) throws(Breach) {
    let user = account.user
    let isPlain = user.name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F].contains($0)
    }
    guard isPlain, (2...60).contains(user.name.utf8.count), user.name != User.system.name else {
      throw Breach(
        "A sign-in name has 2 to 60 small letters, digits, dots, hyphens or underscores. "
          + "\(user.name) has not.")
    }
    guard user.role != .system else { throw Breach("Nobody signs in as Heard itself.") }
    if user.role == .officer, user.officer == nil {
      throw Breach("Say which officer of the service's records this is, by its number.")
    }
    if user.role == .teamManager, user.team?.isEmpty ?? true {
      throw Breach("Say which social-work team this person manages.")
    }
    if user.role == .socialWorker, user.worker?.isEmpty ?? true {
      throw Breach("Give the registration number by which the return knows this social worker.")
    }
  }
}

extension Transaction {
  /// Notes in the audit something about accounts, which is about no child.
  func tell(_ sentence: String, by user: User, at moment: Moment, _ purpose: String) throws {
    let signature = AuditTrail.Signature(user: user, moment: moment, purpose: purpose)
    let trail = try AuditTrail(in: self, signedWith: signature)
    try trail.add(sentence)
    try trail.finish()
  }
}
