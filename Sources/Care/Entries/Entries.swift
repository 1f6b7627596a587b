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

  /// The rows of a kind, in the order of their numbers where they were added so.
  package func all<E: Entry>(_ type: E.Type = E.self) -> [Entered<E>] {
    rows[E.kind] as? [Entered<E>] ?? []
  }

  /// Whether any row of a kind is held.
  package func holds(_ kind: String) -> Bool {
    EntryKind.named(kind).map { !isEmpty($0.type) } ?? false
  }

  /// The last day of any row; nil where there is none.
  package var lastDay: Day? { EntryKind.all.compactMap { lastDay($0.type) }.max() }

  private func lastDay<E: Entry>(_ type: E.Type) -> Day? { all(type).lazy.map(\.value.day).max() }

  private func isEmpty<E: Entry>(_ type: E.Type) -> Bool { all(type).isEmpty }

  /// The row of a number.
  package func entry<E: Entry>(_ key: Key<E>?) -> E? {
    guard let key else { return nil }
    return all(E.self).first { $0.key == key }?.value
  }

  package mutating func set<E: Entry>(_ entered: [Entered<E>]) {
    count += entered.count - all(E.self).count
    rows[E.kind] = entered
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
    var list = all(type)
    let key = Key<E>(number)
    let position = list.firstIndex { $0.key == key }
    let value = (entry?.base as? E).map { Entered(key: key, child: child, value: $0) }
    switch (position, value) {
    case (let position?, let value?): list[position] = value
    case (let position?, nil): list.remove(at: position)
    case (nil, let value?): list.append(value)
    case (nil, nil): break
    }
    set(list)
  }

  /// The row of any kind by its number.
  package func any(_ kind: EntryKind, _ number: Int64) -> AnyEntry? { find(kind.type, number) }

  private func find<E: Entry>(_ type: E.Type, _ number: Int64) -> AnyEntry? {
    entry(Key<E>(number)).map { AnyEntry($0) }
  }
}

/// What a row is held against: the child's other rows, the service's, and the reviews held.
package struct EntryGrounds: Sendable {
  package var child: Entries
  package var service: Entries
  /// What the sources say of the child, laid over one another; nil for a row about the service.
  package var history: CareHistory?
  package var policies: Policies

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
