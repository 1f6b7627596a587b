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
    let guarded = try child.map { key in
      let file = try CaseTables(in: transaction).load(key, set.localIdentifier ?? "")
      return RecordGuard(entries, workers: file.socialWorkers, on: moment.dayInEngland)
    }
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
    let cases = try CaseTables(in: transaction)
    guard let key = try cases.key(of: localIdentifier) else {
      guard Access.permits(.admit, by: user) else { throw Access.notYours }
      return
    }
    let guarded = RecordGuard(
      try Entries(in: transaction, of: key),
      workers: try cases.load(key, localIdentifier).socialWorkers, on: moment.dayInEngland)
    if let refusal = Access.refusal(of: act, by: user, of: guarded, at: moment) { throw refusal }
  }
}
