package import Care
import Crypto

extension Desk {
  /// What makes the versions of a review's record, from the whole of its text.
  ///
  /// Refused to whoever neither prepares nor releases them; pages get the versions alone.
  package func versionMaker(of child: OpenChild, heldOn day: Day) async throws -> VersionMaker {
    guard !child.may.isDisjoint(with: [.holdReview, .release]) else { throw Access.notYours }
    let blocks = try await engine.read { transaction in
      var entries = Entries()
      if let kind = EntryKind.named(RecordBlock.kind) {
        try EntryTable(kind, in: transaction).load(into: &entries, of: child.key)
      }
      return entries.all(RecordBlock.self).map(\.value)
    }
    let (index, sealed) = try await disclosureNames(besides: child.key)
    return VersionMaker(child, heldOn: day, index: index, sealed: sealed, blocks: blocks)
  }

  /// Everybody whom the service knows, for the check of a version before it leaves; apart from them
  /// those of sealed records other than the child's own.
  private func disclosureNames(
    besides child: Key<Child>
  ) async throws -> (DisclosureIndex, SealedNames) {
    let (user, moment) = (user, now())
    let sealed = try await register.lines(on: moment.dayInEngland).filter {
      $0.value.guarded.tier == .sealed
    }
    let known = try await names.current(sealed: Set(sealed.keys))
    var index = known.open
    if let own = known.sealed[child] { index.add(own) }
    var (all, hidden) = (DisclosureIndex(), DisclosureIndex())
    for (key, names) in known.sealed where key != child {
      all.add(names)
      if let line = sealed[key], !HiddenOthers.hides(line.guarded, from: user, at: moment) {
        continue
      }
      hidden.add(names)
    }
    return (index, SealedNames(all: all, hidden: hidden))
  }

  /// What stands in a text that is for everybody by which somebody whom the service knows could be
  /// known; of sealed records nothing is told.
  package func known(in text: String) async throws -> [String] {
    guard Access.permits(.chooseQuotes, by: user) else { throw Access.notYourService }
    let sealed = try await register.lines(on: now().dayInEngland).filter {
      $0.value.guarded.tier == .sealed
    }
    return try await names.current(sealed: Set(sealed.keys)).open.known(in: text)
  }

  /// The versions that were prepared and are not given yet, of the children whose records the user may
  /// let out; the one that is due first comes first.
  package func waitingReleases(on day: Day) async throws -> [WaitingRelease] {
    let (user, moment) = (user, now())
    guard Access.permits(.seeReleases, by: user) else { return [] }
    let lines = try await register.lines(on: day)
    let (rows, policies) = try await engine.read { transaction in
      var entries = Entries()
      if let kind = EntryKind.named(RecordRelease.kind) {
        try EntryTable(kind, in: transaction).load(into: &entries)
      }
      return (entries.all(RecordRelease.self), try ServiceTables(transaction).policies())
    }
    return WaitingRelease.newest(of: rows).compactMap { row in
      guard let child = row.child, let line = lines[child],
        Access.answer(.release, by: user, of: line.guarded, at: moment) == .allowed
      else { return nil }
      return WaitingRelease(row, of: line, policies: policies)
    }.sorted { ($0.dueOn ?? .latest, $0.label) < ($1.dueOn ?? .latest, $1.label) }
  }
}

/// What a text is known by: a change of one letter makes another.
package enum Seal {
  /// SHA-256 as hexadecimal digits.
  package static func of(_ text: String) -> String {
    Hexadecimal.text(Array(SHA256.hash(data: Array(text.utf8))))
  }
}
