import Care

/// The children of some numbers, with the records that go on in theirs.
struct BlockOfChildren {
  let numbers: ClosedRange<Int64>
  /// The numbers as statements ask for them: those who lie close together in one go, and others alone.
  let ranges: [ClosedRange<Int64>]
  /// Those of these numbers who are read; nil for all of them.
  private let members: Set<Int64>?
  private let goesOn: [Key<Child>: Key<Child>]
  /// The records that go on in one of these and are not read with them.
  let goingOnHere: [Key<Child>]

  /// All children of some numbers.
  private init(_ numbers: ClosedRange<Int64>, _ goesOn: [Key<Child>: Key<Child>]) {
    self.init(numbers, members: nil, ranges: [numbers], goesOn)
  }

  /// Some children, in order; nil for nobody.
  private init?(_ members: ArraySlice<Int64>, _ goesOn: [Key<Child>: Key<Child>]) {
    guard let first = members.first, let last = members.last else { return nil }
    self.init(first...last, members: Set(members), ranges: Self.ranges(of: members), goesOn)
  }

  private init(
    _ numbers: ClosedRange<Int64>, members: Set<Int64>?, ranges: [ClosedRange<Int64>],
    _ goesOn: [Key<Child>: Key<Child>]
  ) {
    self.numbers = numbers
    self.members = members
    self.ranges = ranges
    self.goesOn = goesOn
    goingOnHere = goesOn.filter { other, child in
      numbers.contains(child.number) && !ranges.contains { $0.contains(other.number) }
    }.keys.sorted()
  }

  /// To read a few in vain costs less than to ask once more.
  private static func ranges(of members: ArraySlice<Int64>) -> [ClosedRange<Int64>] {
    members.reduce(into: []) { ranges, number in
      guard let last = ranges.last, number - last.upperBound <= 4 else {
        return ranges.append(number...number)
      }
      ranges[ranges.count - 1] = last.lowerBound...number
    }
  }

  /// Whether no record of another goes on in any of these.
  var isOfItsOwn: Bool { !goesOn.values.contains { numbers.contains($0.number) } }

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

  /// The same block without some of its children; nil where nobody is left.
  func without(_ known: Set<Int64>) -> BlockOfChildren? {
    guard !known.isEmpty else { return self }
    return BlockOfChildren(
      (members ?? Set(numbers)).subtracting(known).sorted()[...], goesOn)
  }

  /// So many children are read together: enough for one statement to be worth it, few enough for what
  /// they are counted from to stay in the processor's own memory.
  private static let size = 128

  /// Every child there is or was, in blocks; the blocks of one of several parts.
  static func all(
    part: Int, of parts: Int, _ joins: RecordJoins, in transaction: any Transaction
  ) throws -> [BlockOfChildren] {
    let last = try transaction.first("SELECT MAX(number) FROM child") { $0.integer(0) } ?? 0
    return stride(from: Int64(part * size), through: last, by: size * parts).map {
      BlockOfChildren($0...$0 + Int64(size) - 1, joins.goesOn)
    }
  }

  /// Some children, in order, in blocks; the blocks of one of several parts.
  static func some(
    _ numbers: [Int64], part: Int = 0, of parts: Int = 1, _ joins: RecordJoins
  ) -> [BlockOfChildren] {
    stride(from: part * size, to: numbers.count, by: size * parts).compactMap { start in
      BlockOfChildren(numbers[start..<min(start + size, numbers.count)], joins.goesOn)
    }
  }
}
