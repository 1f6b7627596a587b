/// A span of days, both ends included.
package struct Period: Hashable, Sendable, Codable {
  package let first: Day
  package let last: Day

  package init(from first: Day, through last: Day) {
    self.first = first
    self.last = last
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
