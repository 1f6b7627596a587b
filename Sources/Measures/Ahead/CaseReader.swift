import Care

/// Reads what ``CaseWriter`` laid down; throws where the bytes cannot be that.
struct CaseReader {
  /// One case, in slot after slot of a breakdown.
  struct Run: Sendable {
    let position: Int
    let slots: Range<Int>
    let `case`: Case
  }

  private let bytes: [UInt8]
  private var place = 0
  private var texts: [String] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The cases of breakdowns with so many slots each, and the child's officers.
  static func read(
    _ bytes: [UInt8], of child: Key<Child>, slots: [Int], into runs: inout [Run]
  ) throws(CaseBytes.Damaged) -> OfficersOfChild {
    var reader = CaseReader(bytes)
    try reader.readRuns(of: child, slots, into: &runs)
    let named = try reader.officers()
    guard reader.place == bytes.count else { throw CaseBytes.Damaged() }
    return named
  }

  private mutating func readRuns(
    of child: Key<Child>, _ slots: [Int], into runs: inout [Run]
  ) throws(CaseBytes.Damaged) {
    var position = -1
    while case let step = try small(), step > 0 {
      position += step
      guard position < slots.count else { throw CaseBytes.Damaged() }
      var last = 0
      for _ in 0..<(try small()) {
        let run = try run(at: position, from: last, of: child)
        guard run.slots.upperBound <= slots[position] else { throw CaseBytes.Damaged() }
        last = run.slots.upperBound - 1
        runs.append(run)
      }
    }
  }

  private mutating func run(
    at position: Int, from last: Int, of child: Key<Child>
  ) throws(CaseBytes.Damaged) -> Run {
    let first = last + (try small())
    let mark = CaseBytes.Mark(rawValue: try byte())
    let count = mark.contains(.goesOn) ? try small() : 1
    guard count > 0 else { throw CaseBytes.Damaged() }
    let standing = try standing(mark)
    let amount = mark.contains(.amount) ? try decimal() : 1
    let weight = mark.contains(.weight) ? try decimal() : 1
    let day = mark.contains(.day) ? try day() : Day.latest
    let subject = mark.contains(.subject) ? try text() : ""
    return Run(
      position: position, slots: first..<first + count,
      case: Case(
        child, on: day, standing, amount: amount, weight: weight, subject: subject))
  }

  private mutating func standing(
    _ mark: CaseBytes.Mark
  ) throws(CaseBytes.Damaged) -> Case.Standing {
    if mark.contains(.leftOut) { return .leftOut(try text()) }
    let keys = try keySet()
    return mark.contains(.countedIn) ? .countedIn(keys, met: try keySet()) : .counted(keys)
  }

  private mutating func officers() throws(CaseBytes.Damaged) -> OfficersOfChild {
    var named = OfficersOfChild()
    for _ in 0..<(try small()) {
      let first = try small()
      let count = try small()
      let officer = Key<Officer>(Int64(bitPattern: try number()))
      named.months.append(.init(slots: first..<first + count, officer: officer))
    }
    for _ in 0..<(try small()) {
      let slot = try small()
      let officer = try number()
      named.yearEnds.append(
        .init(slot: slot, officer: officer == 0 ? nil : Key(Int64(bitPattern: officer - 1))))
    }
    return named
  }
}

extension CaseReader {
  private mutating func byte() throws(CaseBytes.Damaged) -> UInt8 {
    guard place < bytes.count else { throw CaseBytes.Damaged() }
    defer { place += 1 }
    return bytes[place]
  }

  private mutating func number() throws(CaseBytes.Damaged) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw CaseBytes.Damaged()
  }

  /// A number of things, of which there are fewer than a million.
  private mutating func small() throws(CaseBytes.Damaged) -> Int {
    let number = try number()
    guard number < 1_000_000 else { throw CaseBytes.Damaged() }
    return Int(number)
  }

  private mutating func keySet() throws(CaseBytes.Damaged) -> KeySet {
    KeySet(rawValue: UInt32(truncatingIfNeeded: try number()))
  }

  private mutating func decimal() throws(CaseBytes.Damaged) -> Double {
    Double(bitPattern: try number().byteSwapped)
  }

  private mutating func day() throws(CaseBytes.Damaged) -> Day {
    Day(number: Int32(bitPattern: UInt32(truncatingIfNeeded: try number())))
  }

  private mutating func text() throws(CaseBytes.Damaged) -> String {
    let number = try small()
    if number < texts.count { return texts[number] }
    let length = try small()
    guard number == texts.count, place + length <= bytes.count else { throw CaseBytes.Damaged() }
    texts.append(String(decoding: bytes[place..<place + length], as: UTF8.self))
    place += length
    return texts[number]
  }
}
