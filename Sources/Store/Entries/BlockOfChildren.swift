import Care

/// The children of some numbers, with the records that go on in theirs.
struct BlockOfChildren {
  let numbers: ClosedRange<Int64>
  private let goesOn: [Key<Child>: Key<Child>]
  /// The records of other numbers that go on in one of these.
  let goingOnHere: [Key<Child>]

  init(_ numbers: ClosedRange<Int64>, _ joins: RecordJoins) {
    self.numbers = numbers
    goesOn = joins.goesOn
    goingOnHere = joins.goesOn.filter {
      numbers.contains($0.value.number) && !numbers.contains($0.key.number)
    }.keys.sorted()
  }

  /// The numbers as a statement takes them.
  var range: [Value] { [.integer(numbers.lowerBound), .integer(numbers.upperBound)] }

  /// The child under whom what is of a record counts; nil where that is none of these.
  func place(of child: Key<Child>) -> Key<Child>? {
    let place = goesOn[child] ?? child
    return numbers.contains(place.number) ? place : nil
  }

  /// So many children are read together: enough for one statement to be worth it, few in memory.
  private static let size: Int64 = 512

  /// Every child there is or was, in blocks; the blocks of one of several parts.
  static func all(
    part: Int, of parts: Int, in transaction: any Transaction
  ) throws -> [ClosedRange<Int64>] {
    let last = try transaction.first("SELECT MAX(number) FROM child") { $0.integer(0) } ?? 0
    return stride(from: Int64(part) * size, through: last, by: Int(size) * parts).map {
      $0...$0 + size - 1
    }
  }
}
