import Care

/// Asks, inside the transaction that writes, whether whoever signs it may.
struct DeskGuard {
  private let user: User
  private let moment: Moment
  private let transaction: any Transaction

  init(_ signature: AuditTrail.Signature, _ transaction: any Transaction) {
    user = signature.user
    moment = signature.moment
    self.transaction = transaction
  }

  /// Refuses rows that the user may not write; `entries` are the child's before the change.
  func check(_ set: EntrySet, _ child: Key<Child>?, _ entries: Entries) throws {
    guard user.role != .system else { return }
    let guarded = try child.map { try recordGuard($0, set.localIdentifier ?? "", entries) }
    let refusal =
      Access.refusal(of: set.changes, by: user, of: guarded, at: moment)
      ?? Access.refusal(ofReleases: set.changes, by: user, of: entries)
    if let refusal { throw refusal }
    guard let register = set.register, let guarded else { return }
    let act = ChildAct(keeping: register)
    if let refusal = Access.refusal(of: act, by: user, of: guarded, at: moment) { throw refusal }
  }

  /// Refuses something that the user may not do with a child's record; entering a child who is not
  /// known yet is admitting.
  func check(_ act: ChildAct, of localIdentifier: String) throws {
    guard user.role != .system else { return }
    guard let guarded = try recordGuard(of: localIdentifier) else {
      guard Access.permits(.admit, by: user) else { throw Access.notYours }
      return
    }
    if let refusal = Access.refusal(of: act, by: user, of: guarded, at: moment) { throw refusal }
  }

  /// Those of the children whom a record names of whom the user may not know.
  func hidden(among named: Set<String>) throws -> HiddenOthers {
    guard user.role != .system else { return HiddenOthers() }
    return HiddenOthers(
      try named.filter { other in
        try recordGuard(of: other).map { HiddenOthers.hides($0, from: user, at: moment) } ?? false
      })
  }

  /// What guards the record of a child; nil where there is none.
  private func recordGuard(of localIdentifier: String) throws -> RecordGuard? {
    try CaseTables.key(of: localIdentifier, in: transaction).map { key in
      try recordGuard(key, localIdentifier, try Entries(in: transaction, of: key))
    }
  }

  private func recordGuard(
    _ key: Key<Child>, _ localIdentifier: String, _ entries: Entries
  ) throws -> RecordGuard {
    let file = try CaseTables(in: transaction).load(key, localIdentifier)
    return RecordGuard(entries, workers: file.socialWorkers, on: moment.dayInEngland)
  }
}
