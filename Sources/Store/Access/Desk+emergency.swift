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

  /// What happened to a child whose record is open, and who saw it, newest first.
  package func history(
    of child: OpenChild
  ) async throws -> (lines: [TimelineLine], viewings: [Viewing]) {
    let audit = try await audit(about: child.localIdentifier, limit: 2_000)
    let noted = audit.reversed().compactMap { entry -> TimelineLine? in
      guard let change = entry.change, !change.hasPrefix("{\"entries\""),
        let moment = Moment(entry.recordedAt)
      else { return nil }
      return TimelineLine(day: moment.day, sentence: entry.sentence)
    }
    let viewings = audit.compactMap { entry -> Viewing? in
      guard entry.change == nil, let moment = Moment(entry.recordedAt) else { return nil }
      return Viewing(at: moment, by: entry.signedBy, purpose: entry.purpose)
    }
    return ((child.entries.timeline + noted).inOrderOfDays, Array(viewings.prefix(200)))
  }
}
