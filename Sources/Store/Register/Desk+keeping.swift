package import Care

extension Desk {
  /// Writes what changes together of one child, in one transaction: all of it, or nothing.
  ///
  /// A child who is not known yet is entered where `isNew` says so; an identifier that is taken is
  /// refused then. A save that is repeated under the same `key` happens once. The answer is the
  /// child's number.
  package func keep(
    _ changes: ChildChanges, of localIdentifier: String, isNew: Bool = false, purpose: String,
    once key: SaveKey? = nil
  ) async throws -> Key<Child> {
    let signature = signature(purpose)
    let user = user
    return try await engine.write { transaction in
      let isFirst = try key?.take(by: user, at: signature.moment, in: transaction) ?? true
      let known = try CaseTables.key(of: localIdentifier, in: transaction)
      if !isFirst, let known { return known }
      guard (known == nil) == isNew else {
        throw Breach(
          isNew
            ? "A child with this identifier is on the register already. Check the identifier."
            : "There is no child with this identifier on the register.")
      }
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      if let record = changes.record {
        try DeskGuard(signature, transaction).check(.keepRegister, of: localIdentifier)
        try Desk.record(
          .register(.kept(.init(record: record))), on: localIdentifier, in: transaction, trail)
      }
      try EntryWriter(in: transaction, trail).write(EntrySet(localIdentifier, changes.rows))
      try trail.finish()
      guard let written = try CaseTables.key(of: localIdentifier, in: transaction) else {
        throw Breach("Nothing was entered.")
      }
      return written
    }
  }
}
