/// The parts of the invented city.
package enum Area: String, Sendable, CaseIterable {
  case east = "East"
  case northWest = "NW & Central"
  case south = "South"

  /// Districts of the area of the city's invented postcodes that lie in it.
  package var districts: ClosedRange<Int> {
    switch self {
    case .east: 11...19
    case .northWest: 20...29
    case .south: 30...39
    }
  }

  /// The area that a home postcode of the sample lies in; nil for any other.
  package init?(homePostcode: String) {
    let outward = homePostcode.prefix { $0 != " " }
    guard outward.hasPrefix(Postcode.nearby), let district = Int(outward.dropFirst(2)),
      let area = Area.allCases.first(where: { $0.districts.contains(district) })
    else { return nil }
    self = area
  }
}
