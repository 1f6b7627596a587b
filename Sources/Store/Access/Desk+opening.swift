package import Care

extension Desk {
  /// Opens a child's record to do something with it.
  ///
  /// That it was seen stands in the audit before this returns; where that cannot be written, this throws
  /// and nothing is shown.
  package func open(
    _ key: Key<Child>, for act: ChildAct = .read, purpose: String
  ) async throws -> Opening {
    let (user, moment) = (user, now())
    let opening = try await engine.read { transaction in
      try ChildOpener(user: user, moment: moment, transaction).open(key, for: act)
    }
    if case .open(let child) = opening {
      try await note(
        "The child's record was shown.", purpose: purpose, about: child.localIdentifier)
    }
    return opening
  }
}

/// Opens records inside one transaction, for one user.
private struct ChildOpener {
  let user: User
  let moment: Moment
  let transaction: any Transaction

  init(user: User, moment: Moment, _ transaction: any Transaction) {
    self.user = user
    self.moment = moment
    self.transaction = transaction
  }

  func open(_ key: Key<Child>, for act: ChildAct) throws -> Opening {
    let cases = try CaseTables(in: transaction)
    guard let localIdentifier = try cases.localIdentifier(of: key) else { return .hidden }
    let file = try cases.load(key, localIdentifier)
    let entries = try Entries(in: transaction, of: key)
    let day = moment.dayInEngland
    let guarded = RecordGuard(entries, workers: file.socialWorkers, on: day)
    switch Access.answer(act, by: user, of: guarded, at: moment) {
    case .hidden: return .hidden
    case .refused: return .refused
    case .restricted: return .restricted
    case .allowed: break
    }
    let history = try HistoryReader(in: transaction).history(of: localIdentifier)
    return .open(try child(file, history, entries, guarded))
  }

  private func child(
    _ file: CaseFile, _ history: CareHistory?, _ entries: Entries, _ guarded: RecordGuard
  ) throws -> OpenChild {
    let may = Set(
      ChildAct.allCases.filter {
        Access.answer($0, by: user, of: guarded, at: moment) == .allowed
      })
    let service = ServiceTables(transaction)
    var officers = Entries()
    if let kind = EntryKind.named(Officer.kind) {
      try EntryTable(kind, in: transaction).load(into: &officers)
    }
    let maySee = may.contains(.read)
    let known = history ?? CareHistory(key: file.key, localIdentifier: file.localIdentifier)
    return OpenChild(
      file: maySee
        ? file : CaseFile(key: file.key, localIdentifier: file.localIdentifier, records: []),
      history: maySee
        ? known
        : CareHistory(key: file.key, localIdentifier: file.localIdentifier, name: known.name),
      entries: may.contains(.readPrivate)
        ? entries
        : maySee
          ? entries.withoutPrivate : entries.ofChallenges(putTo: user.role.level),
      officers: officers.all(), policies: try service.policies(),
      loaded: LoadedYears(try service.loadedReturns().map(\.year)), guarded: guarded,
      ties: guarded.ties(of: user, at: moment), may: may)
  }
}
