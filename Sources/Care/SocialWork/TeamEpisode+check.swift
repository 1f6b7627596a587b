extension TeamEpisode: Lasting {
  /// Refuses a team that ends before it starts, and two teams at the same time.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.checkOrder(of: "The time with the team", from: startedOn, to: endedOn)
    var others = grounds.child.all(TeamEpisode.self).map(\.value)
    if let own = others.firstIndex(of: self) { others.remove(at: own) }
    if let other = others.first(where: overlaps) {
      throw Breach(
        "The child is with another team from \(other.startedOn.inWords). End that time first.")
    }
  }
}

extension Entries {
  /// The team that each child is with at the end of a day.
  package func teams(on day: Day) -> [Key<Child>: TeamEpisode] {
    var teams: [Key<Child>: TeamEpisode] = [:]
    for row in all(TeamEpisode.self) where row.value.holds(on: day) {
      if let child = row.child { teams[child] = row.value }
    }
    return teams
  }
}
