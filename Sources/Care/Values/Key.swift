/// What a record is known by inside one database, typed so that two kinds cannot be confused.
package struct Key<Record>: Hashable, Comparable, Sendable {
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  package static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

extension Key: Codable {
  package init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
