import Care

extension Desk {
  /// Erases a child's record for good, once the time for which it must be kept is over.
  ///
  /// What the sources say, the service's own records, papers, drafts and links in the records of others
  /// go; the audit keeps that there were entries, when, by whom and in which order, and who erased the
  /// record why. Then the database gives up what it held of them in unused parts.
  ///
  /// Throws a `Breach` where the record must still be kept, where nobody can say until when, and where
  /// it is joined with another; gives false where there is no such child.
  package func erase(_ localIdentifier: String, reason: String) async throws -> Bool {
    let signature = signature(ErasedIdentifier(localIdentifier).takenOut(of: reason))
    let today = now().dayInEngland
    let isErased = try await engine.write { transaction in
      guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else { return false }
      try Retention.checkErasure(
        of: localIdentifier, kept: KeptRecord(of: key, localIdentifier, in: transaction).until,
        on: today)
      try Desk.check(localIdentifier, key, isJoinedWithNoneIn: transaction)
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      try ErasedLinks(transaction, trail).cut(localIdentifier, of: key)
      try Desk.remove(key, localIdentifier, from: transaction)
      let emptied = try AuditEraser(transaction).erase(key, localIdentifier)
      try trail.add(
        "The record of a child was erased: the time for which it must be kept was over.",
        change: try ErasedEntries.change(emptied), about: key)
      try trail.finish()
      return true
    }
    if isErased { try await engine.giveUpUnused() }
    return isErased
  }

  /// Refuses to erase one of two records of one child.
  private static func check(
    _ localIdentifier: String, _ key: Key<Child>, isJoinedWithNoneIn transaction: any Transaction
  ) throws {
    let joins = try RecordJoins(in: transaction)
    guard joins.goesOn[key] != nil || joins.hasRecords(goingOnIn: key) else { return }
    throw Breach(
      "The record of \(localIdentifier) is joined with another of the same child. Part them first "
        + "(heard record unmerge), and erase each.")
  }

  /// Takes the child out of every table but the audit.
  private static func remove(
    _ key: Key<Child>, _ localIdentifier: String, from transaction: any Transaction
  ) throws {
    try transaction.run(
      """
      DELETE FROM paperContent WHERE hash IN (SELECT hash FROM paper WHERE child = ?)
      AND hash NOT IN (SELECT hash FROM paper WHERE child <> ?)
      """, [.integer(key.number), .integer(key.number)])
    let path = "/children/\(key.number)"
    try transaction.run(
      "DELETE FROM draft WHERE place = ? OR place LIKE ? OR place LIKE ? OR fields LIKE ?",
      [
        .text(path), .text("\(path)/%"), .text("\(path)?%"), .text("%\(localIdentifier)%"),
      ])
    try transaction.run("DELETE FROM child WHERE number = ?", [.integer(key.number)])
    try CaseTables.noteErased(key, in: transaction)
  }
}
