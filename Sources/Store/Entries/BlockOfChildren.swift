import Care

/// The children of some numbers, with the records that go on in theirs.
struct BlockOfChildren {
  let numbers: ClosedRange<Int64>
  /// Those of these numbers who are read; nil for all of them.
  private let members: Set<Int64>?
  private let goesOn: [Key<Child>: Key<Child>]
  /// The records of other numbers that go on in one of these.
  let goingOnHere: [Key<Child>]

  private init(
    _ numbers: ClosedRange<Int64>, members: Set<Int64>? = nil, _ goesOn: [Key<Child>: Key<Child>]
  ) {
    self.numbers = numbers
    self.members = members
    self.goesOn = goesOn
    goingOnHere = goesOn.filter {
      numbers.contains($0.value.number) && !numbers.contains($0.key.number)
    }.keys.sorted()
  }

  /// Whether no record of another goes on in any of these.
  var isOfItsOwn: Bool { !goesOn.values.contains { numbers.contains($0.number) } }

  /// The numbers as a statement takes them.
  var range: [Value] { [.integer(numbers.lowerBound), .integer(numbers.upperBound)] }

  /// The child under whom what is of a record counts; nil where that is none of these.
  func place(of child: Key<Child>) -> Key<Child>? {
    let place = goesOn[child] ?? child
    return holds(place) ? place : nil
  }

  func holds(_ child: Key<Child>) -> Bool {
    numbers.contains(child.number) && members?.contains(child.number) ?? true
  }

  var count: Int { members?.count ?? numbers.count }

  /// The children who are read, in order.
  var children: [Key<Child>] { (members ?? Set(numbers)).sorted().map { Key($0) } }

  /// The same block without some of its children, in blocks that are quick to read.
  func without(_ known: Set<Int64>) -> [BlockOfChildren] {
    guard !known.isEmpty else { return [self] }
    return Self.blocks((members ?? Set(numbers)).subtracting(known).sorted()[...], goesOn)
  }

  /// Some children in lots, each in blocks that are quick to read.
  static func lots(of numbers: [Int64], _ joins: RecordJoins) -> [[BlockOfChildren]] {
    stride(from: 0, to: numbers.count, by: size).map { start in
      blocks(numbers[start..<min(start + size, numbers.count)], joins.goesOn)
    }
  }

  /// Children who lie close together are read in one go, and each alone where most of those between would
  /// be read in vain.
  private static func blocks(
    _ numbers: ArraySlice<Int64>, _ goesOn: [Key<Child>: Key<Child>]
  ) -> [BlockOfChildren] {
    guard let first = numbers.first, let last = numbers.last else { return [] }
    guard last - first >= 4 * Int64(numbers.count) else {
      return [BlockOfChildren(first...last, members: Set(numbers), goesOn)]
    }
    return numbers.map { BlockOfChildren($0...$0, members: [$0], goesOn) }
  }

  /// So many children are read together: enough for one statement to be worth it, few enough for what
  /// they are counted from to stay in the processor's own memory.
  private static let size = 128

  /// Some children, or every child there is or was, in blocks; the blocks of one of several parts.
  static func all(
    part: Int, of parts: Int, among numbers: [Int64]? = nil, _ joins: RecordJoins,
    in transaction: any Transaction
  ) throws -> [BlockOfChildren] {
    guard let numbers else {
      let last = try transaction.first("SELECT MAX(number) FROM child") { $0.integer(0) } ?? 0
      return stride(from: Int64(part * size), through: last, by: size * parts).map {
        BlockOfChildren($0...$0 + Int64(size) - 1, joins.goesOn)
      }
    }
    return stride(from: part * size, to: numbers.count, by: size * parts).map { start in
      let own = numbers[start..<min(start + size, numbers.count)]
      return BlockOfChildren(own[start]...own[own.endIndex - 1], members: Set(own), joins.goesOn)
    }
  }
}
