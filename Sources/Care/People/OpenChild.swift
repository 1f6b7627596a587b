/// A child's record as a user may see it, its view noted in the audit before it is given out.
package struct OpenChild: Sendable {
  package let file: CaseFile
  package let history: CareHistory
  /// The child's rows of the service's own records, without what is private to others.
  package let entries: Entries
  /// The officers of the service, by whom rows are signed.
  package let officers: [Entered<Officer>]
  package let policies: Policies
  package let loaded: LoadedYears
  package let guarded: RecordGuard
  package let ties: Ties
  /// What the user may do with the record.
  package let may: Set<ChildAct>
  /// Children whom the record names, and whose own records the user may open.
  package let others: [OtherChild]

  package init(
    file: CaseFile, history: CareHistory, entries: Entries, officers: [Entered<Officer>],
    policies: Policies, loaded: LoadedYears, guarded: RecordGuard, ties: Ties,
    may: Set<ChildAct>, others: [OtherChild] = []
  ) {
    self.file = file
    self.history = history
    self.entries = entries
    self.officers = officers
    self.policies = policies
    self.loaded = loaded
    self.guarded = guarded
    self.ties = ties
    self.may = may
    self.others = others
  }

  package var key: Key<Child> { file.key }
  package var localIdentifier: String { file.localIdentifier }

  /// What rows about the child are held against.
  package var grounds: EntryGrounds {
    EntryGrounds(child: entries, service: service, history: history, policies: policies)
  }

  private var service: Entries {
    var service = Entries()
    service.set(officers)
    return service
  }

  /// The name that rows call an officer by; nil for one who is not on the roll.
  package func name(of officer: Key<Officer>?) -> String? {
    officer.flatMap { key in officers.first { $0.key == key }?.value.name }
  }

  package var duties: ChildDuties {
    ChildDuties(history, entries, loaded: loaded, policies: policies)
  }
}

/// What the desk answers to whoever asks for a child's record.
package enum Opening: Sendable {
  case open(OpenChild)
  /// The record is there, and opens for a reason alone.
  case restricted
  /// The user may see the record and may not do this.
  case refused
  /// There is no such child, or none for this user.
  case hidden
}
