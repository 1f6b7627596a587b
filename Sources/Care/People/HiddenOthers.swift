/// Other children whom one child's record names, and of whom its reader may not know.
///
/// They do not leave the desk, and what the reader saves does not lose them: a change that takes the
/// record to be as it was given out is made one of the record as it is held.
package struct HiddenOthers: Hashable, Sendable {
  private let identifiers: Set<String>

  package init(_ identifiers: Set<String> = []) { self.identifiers = identifiers }

  package var isEmpty: Bool { identifiers.isEmpty }

  /// The local identifiers of other children that a record names.
  package static func named(in file: CaseFile, _ entries: Entries = Entries()) -> Set<String> {
    var named = Set(file.records.flatMap { $0.child?.siblings ?? [] })
    for row in entries.all(ReviewPlan.self) { named.formUnion(row.value.others) }
    for row in entries.all(ReviewMeeting.self) { named.formUnion(row.value.others) }
    for row in entries.all(PersonInvolved.self) { named.formUnion(row.value.others) }
    return named
  }

  /// Those that a row names.
  package static func named(in row: AnyEntry?) -> Set<String> {
    Set((row?.base as? any NamesOthers)?.others ?? [])
  }

  /// Whether a record is one of which a user may not know, wherever it is named.
  package static func hides(
    _ guarded: RecordGuard, from user: User, at moment: Moment
  ) -> Bool {
    guarded.tier == .sealed
      && Access.answer(.read, by: user, of: guarded, at: moment) == .hidden
  }

  /// The file without those whom it names.
  package func left(outOf file: CaseFile) -> CaseFile {
    guard !isEmpty else { return file }
    var file = file
    for var record in file.records {
      let siblings = seen(record.child?.siblings ?? [])
      record.child?.siblings = siblings
      file.replace(with: record)
    }
    return file
  }

  /// The rows without the others whom they name.
  package func left(outOf entries: Entries) -> Entries {
    guard !isEmpty else { return entries }
    var entries = entries
    leave(ReviewPlan.self, outOf: &entries)
    leave(ReviewMeeting.self, outOf: &entries)
    leave(PersonInvolved.self, outOf: &entries)
    return entries
  }

  private func leave<E: NamesOthers>(_ type: E.Type, outOf entries: inout Entries) {
    entries.set(
      entries.all(type).map { row in
        var row = row
        row.value.others = seen(row.value.others)
        return row
      })
  }

  private func seen(_ list: [String]) -> [String] { list.filter { !identifiers.contains($0) } }
}

// What a reader saves, made a change of what is held.

extension HiddenOthers {
  /// A change of the register that keeps the brothers and sisters whom its author did not see.
  package func kept(in changes: RecordChanges, of file: CaseFile) -> RecordChanges {
    guard !isEmpty, var child = changes.child, let was = child.was,
      let held = file.record(from: changes.source)?.child, was != held,
      was.siblings == seen(held.siblings)
    else { return changes }
    child.was?.siblings = held.siblings
    let siblings = kept(child.now?.siblings ?? [], of: held.siblings)
    child.now?.siblings = siblings
    var kept = changes
    kept.child = child
    return kept
  }

  /// A change of a row that keeps the others whom its author did not see named in it.
  package func kept(in change: EntryChange, of held: AnyEntry?) -> EntryChange {
    guard !isEmpty, let held, change.was != held, let row = held.base as? any NamesOthers else {
      return change
    }
    return kept(in: change, of: row)
  }

  private func kept<E: NamesOthers>(in change: EntryChange, of held: E) -> EntryChange {
    guard var was = change.was?.base as? E, was.others == seen(held.others) else { return change }
    was.others = held.others
    var kept = change
    kept.was = AnyEntry(was)
    if var now = change.now?.base as? E {
      now.others = self.kept(now.others, of: held.others)
      kept.now = AnyEntry(now)
    }
    return kept
  }

  /// A list as its author left it, with those who were not seen in it; as it was where nothing seen of
  /// it changed.
  private func kept(_ list: [String], of held: [String]) -> [String] {
    guard list != seen(held) else { return held }
    return list + held.filter { identifiers.contains($0) && !list.contains($0) }
  }
}

/// A row that names other children by their local identifiers.
private protocol NamesOthers: Entry {
  var others: [String] { get set }
}

extension ReviewPlan: NamesOthers {
  fileprivate var others: [String] {
    get { sharedWith }
    set { sharedWith = newValue }
  }
}

extension ReviewMeeting: NamesOthers {
  fileprivate var others: [String] {
    get { sharedWith }
    set { sharedWith = newValue }
  }
}

extension PersonInvolved: NamesOthers {
  fileprivate var others: [String] {
    get { localIdentifier.map { [$0] } ?? [] }
    set { localIdentifier = newValue.first }
  }
}
