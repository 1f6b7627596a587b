package import Care

extension Desk {
  /// Opens a child's record to do something with it.
  ///
  /// That it was seen stands in the audit before this returns; where that cannot be written, this throws
  /// and nothing is shown. Throws ``TooManyOpened`` to whoever opened more than anybody reads.
  package func open(
    _ key: Key<Child>, for act: ChildAct = .read, purpose: String
  ) async throws -> Opening {
    let (user, moment) = (user, now())
    let known = await register.head(on: moment.dayInEngland)
    let (found, isUnchanged) = try await read(key, linesUpTo: known)
    guard let found else {
      await cases.drop(key)
      return .hidden
    }
    await cases.keep(found)
    let named = try await others(
      namedIn: found, on: moment.dayInEngland, unchangedUpTo: isUnchanged ? found.head : nil)
    let opening = ChildOpener(user: user, moment: moment, case: found, named: named)
      .open(for: act)
    if case .open(let child) = opening {
      try await checkPace(child)
      try await note("The child's record was shown.", purpose: purpose, about: child.key)
    }
    return opening
  }

  /// The case of a child: as it was kept, where nothing changed since, or read anew; with whether it is
  /// known that the register's lines, right up to an entry of the audit, are so up to the case's own.
  private func read(
    _ key: Key<Child>, linesUpTo known: Int?
  ) async throws -> (ReadCase?, areLinesUnchanged: Bool) {
    if let kept = await cases.case(of: key) {
      let (head, isCurrent, areLinesUnchanged) = try await news.ask { audit in
        (
          audit.head, audit.isUnchanged(key, since: kept.head),
          known.map(audit.areLinesUnchanged) ?? false
        )
      }
      if isCurrent { return (kept.current(upTo: head), areLinesUnchanged) }
    }
    return (try await engine.look { try ReadCase(of: key, in: $0) }, false)
  }

  /// The children whom a child's record names.
  private func others(
    namedIn found: ReadCase, on day: Day, unchangedUpTo seen: Int?
  ) async throws -> [RegisterLine] {
    let named = HiddenOthers.named(in: found.file, found.entries)
    guard !named.isEmpty, user.role != .system else { return [] }
    return try await register.lines(of: named, on: day, unchangedUpTo: seen)
  }
}

/// Opens the record of one child for one user.
private struct ChildOpener {
  let user: User
  let moment: Moment
  let `case`: ReadCase
  /// The children whom the record names.
  let named: [RegisterLine]

  /// Those of whom the user may not know.
  private var hidden: HiddenOthers {
    HiddenOthers(
      Set(
        named.lazy.filter { HiddenOthers.hides($0.guarded, from: user, at: moment) }
          .map(\.localIdentifier)))
  }

  /// Those whose records the user may open.
  private var readable: [OtherChild] {
    named.filter { Access.answer(.read, by: user, of: $0.guarded, at: moment) == .allowed }
      .map {
        OtherChild(
          key: $0.key, localIdentifier: $0.localIdentifier, label: $0.preferredName ?? $0.label)
      }
  }

  func open(for act: ChildAct) -> Opening {
    let guarded = RecordGuard(
      `case`.entries, workers: `case`.file.socialWorkers, on: moment.dayInEngland)
    return switch Access.answer(act, by: user, of: guarded, at: moment) {
    case .hidden: .hidden
    case .refused: .refused
    case .restricted: .restricted
    case .allowed: .open(child(guarded))
    }
  }

  private func child(_ guarded: RecordGuard) -> OpenChild {
    let may = Access.acts(by: user, with: guarded, at: moment)
    let (file, entries) = (`case`.file, `case`.entries)
    let maySee = may.contains(.read)
    let hidden = hidden
    let known =
      `case`.history ?? CareHistory(key: file.key, localIdentifier: file.localIdentifier)
    return OpenChild(
      file: maySee
        ? hidden.left(outOf: file)
        : CaseFile(key: file.key, localIdentifier: file.localIdentifier, records: []),
      history: maySee
        ? known
        : CareHistory(key: file.key, localIdentifier: file.localIdentifier, name: known.name),
      entries: hidden.left(outOf: entries.given(to: user, whoMay: may)),
      officers: `case`.officers,
      policies: `case`.policies, loaded: `case`.loaded,
      guarded: guarded, ties: guarded.ties(of: user, at: moment), may: may,
      others: maySee ? readable : [])
  }
}
