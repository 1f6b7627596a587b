/// A code of the statutory return: what it is written as, what it means, and when it may be used.
package protocol Code: RawRepresentable<String>, CaseIterable, Hashable, Sendable, Codable {
  /// What the code means, in plain words.
  var meaning: String { get }
  /// The collection years in which the code may be used.
  var yearsOfUse: YearsOfUse { get }
}

extension Code {
  package var yearsOfUse: YearsOfUse { .always }

  /// The codes that may be used in a collection year.
  package static func codes(in year: CollectionYear) -> [Self] {
    allCases.filter { $0.yearsOfUse.contains(year) }
  }
}

/// The collection years in which a code may be used; an end that is nil is open or not established.
package struct YearsOfUse: Hashable, Sendable {
  package let first: CollectionYear?
  package let last: CollectionYear?

  package static let always = YearsOfUse()

  /// Makes a span from the years in which its first and last collection years end.
  package init(from first: Int? = nil, to last: Int? = nil) {
    self.first = first.map(CollectionYear.init(ending:))
    self.last = last.map(CollectionYear.init(ending:))
  }

  package func contains(_ year: CollectionYear) -> Bool {
    if let first, year < first { return false }
    if let last, year > last { return false }
    return true
  }
}
