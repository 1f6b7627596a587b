import Care

extension CaseBreakdown {
  /// Children in care by the home area that was recorded last; areas are spelled as recorded.
  static let inCareByArea = CaseBreakdown(
    "in care by area", by: "area",
    keysOf: { $0.homeAreas },
    .yearEnds { grounds, day in
      let areas = grounds.homeAreas(on: day)
      let positions = Dictionary(
        uniqueKeysWithValues: grounds.homeAreas.enumerated().map { ($0.element, $0.offset) })
      return grounds.childrenInCare(on: day).map { child in
        guard let area = areas[child] else {
          return .leftOut(child, on: day, "area not recorded")
        }
        guard let position = positions[area] else {
          return .leftOut(child, on: day, "area beyond the first \(CaseGrounds.areasCounted)")
        }
        return Case(child, on: day, .countedIn(KeySet(position), met: KeySet(position)))
      }
    })
}

extension CaseGrounds {
  /// So many areas have a figure of their own.
  static let areasCounted = 32

  /// The areas that were ever recorded, in alphabetical order.
  fileprivate var homeAreas: [String] {
    let areas = whole?.homeAreas ?? Set(entries.all(HomeArea.self).map(\.value.area)).sorted()
    return Array(areas.prefix(Self.areasCounted))
  }

  /// The area of each child on a day.
  fileprivate func homeAreas(on day: Day) -> [Key<Child>: String] {
    var latest: [Key<Child>: HomeArea] = [:]
    for row in entries.all(HomeArea.self) where row.value.startedOn <= day {
      guard let child = row.child else { continue }
      if let known = latest[child], known.startedOn > row.value.startedOn { continue }
      latest[child] = row.value
    }
    return latest.mapValues(\.area)
  }
}
