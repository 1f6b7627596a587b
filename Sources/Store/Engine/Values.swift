import Care

/// The values of one row in the order of its columns; made once and used again for the next row.
struct Values {
  private(set) var all: [Value] = []

  mutating func removeAll() { all.removeAll(keepingCapacity: true) }

  mutating func remove(at index: Int) { all.remove(at: index) }

  mutating func add(_ value: Value) { all.append(value) }
  mutating func add(_ text: String?) { all.append(text.map(Value.text) ?? .null) }
  mutating func add(_ day: Day) { all.append(.day(day)) }
  mutating func add(_ day: Day?) { all.append(day.map(Value.day) ?? .null) }
  mutating func add(_ fact: Bool?) { all.append(fact.map(Value.boolean) ?? .null) }
  mutating func add(_ number: Int?) { all.append(number.map { .integer(Int64($0)) } ?? .null) }
  mutating func add(_ number: Double?) { all.append(number.map(Value.real) ?? .null) }
  mutating func add(_ code: (some Code)?) { all.append(code.map { .text($0.rawValue) } ?? .null) }
}
