/// A row of the service's own records with the number by which others refer to it.
package struct Entered<E: Entry>: Hashable, Sendable, Identifiable {
  package let key: Key<E>
  /// The child that it is about; nil for one about the service.
  package let child: Key<Child>?
  package var value: E

  package init(key: Key<E>, child: Key<Child>? = nil, value: E) {
    self.key = key
    self.child = child
    self.value = value
  }

  package var id: Key<E> { key }
}

/// The service's own records: of one child, of the service, or of all.
package struct Entries: Sendable {
  private var rows: [String: any Sendable] = [:]
  /// Rows of every kind.
  package private(set) var count = 0

  package init() {}

  /// The rows of a kind, in the order of their numbers.
  package func all<E: Entry>(_ type: E.Type = E.self) -> [Entered<E>] {
    rows[E.kind] as? [Entered<E>] ?? []
  }

  /// Whether any row of a kind is held.
  package func holds(_ kind: String) -> Bool {
    EntryKind.named(kind).map { !isEmpty($0.type) } ?? false
  }

  /// The last day of any row of the service's work; nil where there is none.
  ///
  /// That a report was published says nothing of how far the work is recorded.
  package var lastDay: Day? {
    EntryKind.all.filter(\.tellsOfWork).compactMap { lastDay($0.type) }.max()
  }

  private func lastDay<E: Entry>(_ type: E.Type) -> Day? { E.lastDay(of: all(type)) }

  private func isEmpty<E: Entry>(_ type: E.Type) -> Bool { all(type).isEmpty }

  /// The row of a number.
  package func entry<E: Entry>(_ key: Key<E>?) -> E? {
    guard let key else { return nil }
    let list = all(E.self)
    let position = list.position(of: key)
    return position < list.count && list[position].key == key ? list[position].value : nil
  }

  /// Holds these rows of a kind and no others, in the order of their numbers.
  package mutating func set<E: Entry>(_ entered: [Entered<E>]) {
    let isInOrder = zip(entered, entered.dropFirst()).allSatisfy { $0.key < $1.key }
    set(inOrder: isInOrder ? entered : entered.inOrderOfNumbers())
  }

  /// Holds these rows of a kind, which are in the order of their numbers, and no others.
  package mutating func set<E: Entry>(inOrder entered: [Entered<E>]) {
    count += entered.count - all(E.self).count
    rows[E.kind] = entered
  }

  /// Holds these rows of a kind, which are in the order of their numbers for each child alone: they can
  /// be gone through, and none can be found among them by its number.
  package mutating func set<E: Entry>(inOrderOfEachChild entered: [Entered<E>]) {
    set(inOrder: entered)
  }

  /// Puts a row of any kind in its place, or takes it out.
  package mutating func put(
    _ entry: AnyEntry?, of kind: EntryKind, _ number: Int64, _ child: Key<Child>?
  ) {
    put(kind.type, entry, number, child)
  }

  private mutating func put<E: Entry>(
    _ type: E.Type, _ entry: AnyEntry?, _ number: Int64, _ child: Key<Child>?
  ) {
    let key = Key<E>(number)
    let value = (entry?.base as? E).map { Entered(key: key, child: child, value: $0) }
    // Taken out of its place meanwhile, so that the list itself is changed and not a copy of it.
    var list = rows.removeValue(forKey: E.kind) as? [Entered<E>] ?? []
    count -= list.count
    let position = list.position(of: key)
    let isThere = position < list.count && list[position].key == key
    switch (isThere, value) {
    case (true, let value?): list[position] = value
    case (true, nil): list.remove(at: position)
    case (false, let value?): list.insert(value, at: position)
    case (false, nil): break
    }
    rows[E.kind] = list
    count += list.count
  }

  /// These rows and those of other kinds.
  package func adding(_ others: Entries) -> Entries {
    var all = self
    all.rows.merge(others.rows) { $1 }
    all.count += others.count
    return all
  }

  /// The same rows, those of a child who goes on under another key put under that one.
  package func moved(_ keys: [Key<Child>: Key<Child>]) -> Entries {
    guard !keys.isEmpty else { return self }
    var moved = self
    for kind in EntryKind.all where kind.isOfChild { moved.move(kind.type, keys) }
    return moved
  }

  private mutating func move<E: Entry>(_ type: E.Type, _ keys: [Key<Child>: Key<Child>]) {
    guard all(type).contains(where: { $0.child.map { keys[$0] != nil } ?? false }) else { return }
    set(
      all(type).map { row in
        Entered(key: row.key, child: row.child.map { keys[$0] ?? $0 }, value: row.value)
      })
  }

  /// The row of any kind by its number.
  package func any(_ kind: EntryKind, _ number: Int64) -> AnyEntry? { find(kind.type, number) }

  private func find<E: Entry>(_ type: E.Type, _ number: Int64) -> AnyEntry? {
    entry(Key<E>(number)).map { AnyEntry($0) }
  }
}

extension Array {
  /// The same rows by their numbers; only the numbers are moved about, for rows are large.
  fileprivate func inOrderOfNumbers<E: Entry>() -> [Element] where Element == Entered<E> {
    let numbers = map(\.key.number)
    return indices.sorted { numbers[$0] < numbers[$1] }.map { self[$0] }
  }

  /// Where the row of a number stands, or would stand, among rows in order.
  fileprivate func position<E: Entry>(of key: Key<E>) -> Int where Element == Entered<E> {
    var (low, high) = (0, count)
    if let last, last.key < key { return count }
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What a row is held against: the child's other rows, the service's, and the reviews held.
package struct EntryGrounds: Sendable {
  package var child: Entries
  package var service: Entries
  /// What the sources say of the child, laid over one another; nil for a row about the service.
  package var history: CareHistory?
  package var policies: Policies
  /// The officers whom rows about any child name; asked for only where an officer is taken out.
  package var officersNamed: Set<Key<Officer>> = []
  /// Local identifiers that the rows to be written name and the register does not hold.
  package var identifiersUnknown: Set<String> = []

  package init(
    child: Entries = Entries(), service: Entries = Entries(), history: CareHistory? = nil,
    policies: Policies = .standard
  ) {
    self.child = child
    self.service = service
    self.history = history
    self.policies = policies
  }
}
