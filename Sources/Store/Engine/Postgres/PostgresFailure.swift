/// What a PostgreSQL server, or the way to it, answered in place of doing as asked.
struct PostgresFailure: Error {
  /// The five characters by which PostgreSQL knows the error; `08…` for a lost connection.
  let state: String
  let message: String
  /// Whether the connection was lost before anything was asked of the server.
  var isBeforeWork = false
  /// Whether it was lost while the transaction was being kept.
  var isAtCommit = false

  var isLost: Bool { state.hasPrefix("08") || state.hasPrefix("57P") }

  /// Whether the same work may be done again: it was not begun, or met another transaction.
  var mayRepeat: Bool { isBeforeWork || state == "40001" || state == "40P01" }

  func fault(_ address: PostgresAddress) -> StoreFault {
    if isAtCommit {
      return StoreFault(
        "The connection to \(address) was lost while the last change was being kept.",
        mend: "Look whether it is there before you repeat it.", isInDoubt: true)
    }
    switch state {
    case "53100": return StoreFault.fullServer(address)
    case "25006": return StoreFault.readOnlyServer(address)
    case "55P03", "57014":
      return StoreFault(
        "The database \(address) is in use by another command.",
        mend: "Wait until the other command has ended, then repeat this one.")
    case "42501":
      return StoreFault(
        "The user may not do this in the database \(address) (\(firstLine)).",
        mend: "Have the user given the database, or name the user to whom it belongs.")
    case "22021":
      return StoreFault(
        "A text holds a zero byte, which the database cannot keep.", mend: "Take it out.")
    case "08001": return unreachable(address)
    default: break
    }
    if isLost {
      return StoreFault(
        "The connection to \(address) was lost. Nothing of this change was kept.",
        mend: "Repeat it once the server answers again.")
    }
    return StoreFault(
      "The database \(address) refused a statement (\(firstLine)).",
      mend: "This is a fault of Heard: report it with this sentence.")
  }

  private func unreachable(_ address: PostgresAddress) -> StoreFault {
    if message.contains("password") || message.contains("authentication") {
      return StoreFault(
        "The server of \(address) did not accept the user or the password.",
        mend: "Check the user in the address, and the password in ~/.pgpass or PGPASSWORD.")
    }
    if message.contains("certificate") || message.contains("SSL") {
      return StoreFault(
        "The server of \(address) could not show that it is the one that was meant (\(firstLine)).",
        mend: "Give its certificate with sslrootcert in the address, or in ~/.postgresql/root.crt.")
    }
    if message.contains("does not exist") {
      return StoreFault(
        "The server has no database or user as named in \(address) (\(firstLine)).",
        mend: "Check the address, or have the database made: createdb.")
    }
    return StoreFault(
      "The server of \(address) cannot be reached (\(firstLine)).",
      mend: "Check host and port in the address, and that the server is running.")
  }

  private var firstLine: String {
    message.split(separator: "\n").first.map(String.init) ?? "no reason given"
  }
}

extension StoreFault {
  static func readOnlyServer(_ address: PostgresAddress) -> StoreFault {
    StoreFault(
      "The database \(address) can only be read.",
      mend: "Give the address of the server that takes writes.")
  }

  static func fullServer(_ address: PostgresAddress) -> StoreFault {
    StoreFault(
      "The disk of the server is full: nothing was written to \(address).",
      mend: "Have room made on the server's disk, then repeat the command.")
  }
}
