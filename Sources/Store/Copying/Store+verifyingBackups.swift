package import Care

extension Store {
  /// Opens a backup as it is and checks its whole audit; throws where it does not verify.
  package static func verifyBackup(_ path: String) async throws -> Verification {
    let copy = try await Store.open(at: path, mode: .readOnly)
    defer { try? copy.close() }
    let verification = try await copy.verify()
    guard verification.isSound else {
      throw StoreFault(
        "The backup \(path) does not verify: \(verification.faults.first ?? "").",
        mend: "Run heard verify on the database itself, and keep the older backups.")
    }
    return verification
  }

  /// Writes a backup into a folder and verifies it; says where it is and what was found.
  package func backUp(
    into folder: BackupFolder, at moment: Moment
  ) async throws -> (path: String, verification: Verification) {
    try folder.make()
    let path = folder.place(at: moment)
    try await backUp(to: path)
    return (path, try await Store.verifyBackup(path))
  }

  /// Restores a backup into a scratch database beside it, verifies that, and takes it away again.
  ///
  /// The last entry of the backup must stand in this database as well: a backup that is whole and of
  /// something else would be of no use.
  package func drill(_ backup: String, in folder: BackupFolder) async throws -> Verification {
    folder.removeUnfinished()
    defer { folder.removeUnfinished() }
    let source = try await Store.open(at: backup, mode: .readOnly)
    defer { try? source.close() }
    let scratch = try await Store.open(at: folder.drillPlace, mode: .create)
    defer { try? scratch.close() }
    let copied = try await source.copy(into: scratch)
    let verification = try await scratch.verify()
    guard verification.isSound, verification.head == copied.head else {
      throw StoreFault(
        "The backup \(backup) was restored, and what came of it does not verify.",
        mend: "Make another backup, and have the disk checked.")
    }
    let number = Int64(verification.entries)
    let hash = try await engine.read { transaction in
      try transaction.first("SELECT hash FROM auditEntry WHERE number = ?", [.integer(number)]) {
        Hexadecimal.text($0.bytes(0))
      }
    }
    guard number == 0 || hash == verification.head else {
      throw StoreFault(
        "The backup \(backup) is whole, and it is not a backup of this database.",
        mend: "Give each database a folder of its own for its backups.")
    }
    return verification
  }
}
