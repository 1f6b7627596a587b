extension HomeArea {
  /// Refuses two areas from the same day.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    let same = grounds.child.all(HomeArea.self).count { $0.value.startedOn == startedOn }
    if same > 1 {
      throw Breach(
        "The child has a home area from \(startedOn.inWords) already. Correct that row instead.")
    }
  }
}

extension Entries {
  /// The home area of each child on a day: the newest that began by then.
  package func homeAreas(on day: Day) -> [Key<Child>: String] {
    var newest: [Key<Child>: HomeArea] = [:]
    for row in all(HomeArea.self) where row.value.startedOn <= day {
      guard let child = row.child else { continue }
      if newest[child].map({ $0.startedOn <= row.value.startedOn }) ?? true {
        newest[child] = row.value
      }
    }
    return newest.mapValues(\.area)
  }
}
