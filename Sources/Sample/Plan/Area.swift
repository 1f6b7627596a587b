/// The parts of the invented city.
package enum Area: String, Sendable, CaseIterable {
  case east = "East"
  case northWest = "NW & Central"
  case south = "South"

  /// Districts of the invented postcode area `AV` that lie in it.
  ///
  /// No such area is allocated, so no postcode of the sample is a real address.
  package var districts: ClosedRange<Int> {
    switch self {
    case .east: 1...9
    case .northWest: 10...19
    case .south: 20...29
    }
  }

  /// The area that a home postcode of the sample lies in; nil for any other.
  package init?(homePostcode: String) {
    let outward = homePostcode.prefix { $0 != " " }
    guard outward.hasPrefix("AV"), let district = Int(outward.dropFirst(2)),
      let area = Area.allCases.first(where: { $0.districts.contains(district) })
    else { return nil }
    self = area
  }
}
