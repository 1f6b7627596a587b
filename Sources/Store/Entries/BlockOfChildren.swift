import Care

/// The children of some numbers, with the records that go on in theirs.
struct BlockOfChildren {
  let numbers: ClosedRange<Int64>
  /// Those of these numbers who are read; nil for all of them.
  private let members: Set<Int64>?
  private let goesOn: [Key<Child>: Key<Child>]
  /// The records of other numbers that go on in one of these.
  let goingOnHere: [Key<Child>]

  private init(_ numbers: ClosedRange<Int64>, members: Set<Int64>? = nil, _ joins: RecordJoins) {
    self.numbers = numbers
    self.members = members
    goesOn = joins.goesOn
    goingOnHere = joins.goesOn.filter {
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

  private func holds(_ child: Key<Child>) -> Bool {
    numbers.contains(child.number) && members?.contains(child.number) ?? true
  }

  /// So many children are read together: enough for one statement to be worth it, few enough for what
  /// they are counted from to stay in the processor's own memory.
  private static let size = 128

  /// The children of a condition, or every child there is or was, in blocks; the blocks of one of
  /// several parts.
  static func all(
    part: Int, of parts: Int, where condition: String? = nil, _ joins: RecordJoins,
    in transaction: any Transaction
  ) throws -> [BlockOfChildren] {
    guard let condition else {
      let last = try transaction.first("SELECT MAX(number) FROM child") { $0.integer(0) } ?? 0
      return stride(from: Int64(part * size), through: last, by: size * parts).map {
        BlockOfChildren($0...$0 + Int64(size) - 1, joins)
      }
    }
    let numbers = try transaction.rows(
      "SELECT number FROM child WHERE \(condition) ORDER BY number"
    ) { $0.integer(0) }
    return stride(from: part * size, to: numbers.count, by: size * parts).map { start in
      let own = numbers[start..<min(start + size, numbers.count)]
      return BlockOfChildren(own[start]...own[own.endIndex - 1], members: Set(own), joins)
    }
  }
}
