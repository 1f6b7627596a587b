import Care
import Sample
import Testing

/// The samples that the rules are tried on: several seeds, sizes and years, each made once.
enum Made: String, CaseIterable, CustomTestStringConvertible {
  case standard, otherSeed, one, few, oldest, registered, latest

  var testDescription: String { rawValue }

  var size: Int {
    switch self {
    case .standard: 2795
    case .otherSeed: 1000
    case .one: 1
    case .few: 37
    case .oldest, .registered, .latest: 400
    }
  }

  private var seed: UInt64 {
    switch self {
    case .standard: 1
    case .otherSeed: .max
    case .one: 5
    case .few: 903
    case .oldest: 0
    case .registered: 77
    case .latest: 4_000_000_007
    }
  }

  private var year: CollectionYear {
    switch self {
    case .oldest: CollectionYear(ending: 2016)
    case .registered: CollectionYear(ending: 2026)
    case .latest: CollectionYear(ending: 2028)
    default: CollectionYear(ending: 2023)
    }
  }

  func authority() throws -> InventedAuthority {
    try InventedAuthority(year: year, seed: seed, childrenInYear: size)
  }

  var census: Census {
    get throws { try #require(Made.censuses[self]) }
  }

  private static let censuses: [Made: Census] = {
    var censuses: [Made: Census] = [:]
    for made in Made.allCases {
      if let authority = try? made.authority() { censuses[made] = Census(of: authority) }
    }
    return censuses
  }()
}

/// Says of which children something is wrong, so that a failure names a few and not thousands.
func expectNone(
  _ problems: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let few = problems.prefix(5).joined(separator: "; ")
  #expect(problems.isEmpty, "\(problems.count): \(few)", sourceLocation: sourceLocation)
}
