package import Care

extension Desk {
  /// Opens a restricted record to the user for an hour, for a reason that is looked at afterwards.
  ///
  /// False where there is no such record for this user; refuses a reason of a few letters.
  package func openRestricted(_ key: Key<Child>, reason: String) async throws -> Bool {
    let (user, moment) = (user, now())
    let found = try await engine.read { transaction -> String? in
      let cases = try CaseTables(in: transaction)
      guard let localIdentifier = try cases.localIdentifier(of: key) else { return nil }
      let guarded = RecordGuard(
        try Entries(in: transaction, of: key),
        workers: try cases.load(key, localIdentifier).socialWorkers, on: moment.dayInEngland)
      return Access.answer(.read, by: user, of: guarded, at: moment) == .restricted
        ? localIdentifier : nil
    }
    guard let found else { return false }
    let access = EmergencyAccess.with {
      $0.userName = user.name
      $0.openedAt = moment
      $0.reason = reason
    }
    try await enter(
      [EntrySet(found, [EntryChange(adding: access)])], purpose: "opening a restricted record")
    return true
  }
}
