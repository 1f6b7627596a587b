import Care

extension Store {
  /// The same store, which keeps the secrets of one-time codes under a key; nil for none.
  package func keepingCodes(under key: CodeKey?) -> Store {
    var store = self
    store.codeKey = key
    return store
  }

  /// Makes sure, before anybody signs in, that every secret of one-time codes can be read, and seals those
  /// that were kept before there was a key.
  ///
  /// Throws a ``StoreFault`` where a key is missing or is not the one; an invented authority needs none.
  package func checkCodes() async throws {
    let kept = try await engine.read { try AccountTable($0).all() }.filter { $0.codeSecret != nil }
    for one in kept where codeSecret(of: one) == nil {
      throw StoreFault.unreadableCodes(of: one.account.user.name, hasKey: codeKey != nil)
    }
    let plain = kept.filter { !CodeKey.isSealed($0.codeSecret ?? []) }
    guard !plain.isEmpty else { return }
    guard let codeKey else {
      guard try await isInvented() else { throw StoreFault.noCodeKey }
      return
    }
    try await engine.write { transaction in
      let accounts = AccountTable(transaction)
      for one in plain {
        guard var now = try accounts.account(one.number), let secret = now.codeSecret,
          !CodeKey.isSealed(secret)
        else { continue }
        now.codeSecret = try codeKey.sealed(secret, of: now.account.user.name)
        try accounts.save(now)
      }
    }
  }

  /// A new secret of one-time codes as it is kept: sealed; plain in an invented authority alone.
  func kept(_ secret: [UInt8]?, of name: String) async throws -> [UInt8]? {
    guard let secret else { return nil }
    if let codeKey { return try codeKey.sealed(secret, of: name) }
    guard try await isInvented() else { throw StoreFault.noCodeKey }
    return secret
  }

  /// The secret of an account's codes; nil where it has none, or the key does not open it.
  func codeSecret(of kept: KeptAccount) -> [UInt8]? {
    guard let secret = kept.codeSecret, CodeKey.isSealed(secret) else { return kept.codeSecret }
    return codeKey?.opened(secret, of: kept.account.user.name)
  }
}

extension StoreFault {
  fileprivate static let noCodeKey = StoreFault(
    "One-time codes need a key that does not lie in the database.",
    mend: "Make one (openssl rand -hex 32 > code.key), and name its file in HEARD_CODE_KEY_FILE.")

  fileprivate static func unreadableCodes(of name: String, hasKey: Bool) -> StoreFault {
    StoreFault(
      hasKey
        ? "The key of the one-time codes is not the one that the secret of \(name) was sealed with."
        : "The secret of \(name)'s one-time codes is sealed, and no key is given.",
      mend:
        "Name the file of the key in HEARD_CODE_KEY_FILE. If it is lost, give each account a new "
        + "secret: heard account reset NAME --codes.")
  }
}
