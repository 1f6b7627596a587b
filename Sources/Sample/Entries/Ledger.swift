import Care

/// The service's own records of the sample as they are made: numbered within their kind, by child.
struct Ledger {
  /// Rows about the service, in the order in which they were made.
  private(set) var service: [EntryChange] = []
  /// Rows about each child, by position in the roll.
  private(set) var children: [[EntryChange]]
  /// The last number given of each kind.
  private(set) var numbers: [String: Int64]

  init(children: Int, after numbers: [String: Int64] = [:]) {
    self.children = Array(repeating: [], count: children)
    self.numbers = numbers
  }

  /// Adds a row about the service and says what it is known by.
  @discardableResult
  mutating func add<E: Care.Entry>(_ entry: E) -> Key<E> {
    let key: Key<E> = nextKey()
    service.append(EntryChange(adding: entry, number: key.number))
    return key
  }

  /// Adds a row about a child and says what it is known by.
  @discardableResult
  mutating func add<E: Care.Entry>(_ entry: E, for child: Int) -> Key<E> {
    let key: Key<E> = nextKey()
    children[child].append(EntryChange(adding: entry, number: key.number))
    return key
  }

  private mutating func nextKey<E: Care.Entry>() -> Key<E> {
    numbers[E.kind, default: 0] += 1
    return Key(numbers[E.kind, default: 0])
  }
}
