extension EarlyEnding {
  /// Refuses the end of a foster home that the child's episodes do not know, and one that was looked at
  /// before it came.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if let placementStartedOn {
      try Breach.checkOrder(of: "The placement", from: placementStartedOn, to: endedOn)
    }
    try grounds.history?.checkFosterHome(endedOn: endedOn)
    try Breach.check(
      "The ending was looked at", on: reviewedOn, isNotBefore: "the placement ended", on: endedOn,
      at: "reviewedOn")
    if Set(groups).count != groups.count {
      throw Breach("A group of learning is named twice. Take one out.", at: "groups")
    }
  }
}

extension CareHistory {
  /// Refuses a day on which the child was in no foster home, or in one that goes on.
  ///
  /// The day may lie before the one on which the episode ended: notice is given, and the child is
  /// looked after elsewhere for a while. Of the time before the first known episode nothing can be told.
  fileprivate func checkFosterHome(endedOn day: Day) throws(Breach) {
    guard let first = episodes.first?.startedOn, first <= day else { return }
    let isKnown = episodes.indices.contains { index in
      let (episode, group) = (episodes[index], settledPlacement(ofEpisodeAt: index)?.group)
      return episode.startedOn <= day && day <= episode.ceasedOn ?? .latest
        && (group == .fosterCare || group == .connectedFosterCare)
        && endOfPlacement(ofEpisodeAt: index) != nil
    }
    if isKnown { return }
    throw Breach(
      "On \(day.inWords) the child was in no foster home that has ended. Correct the day, or the "
        + "child's episodes of care.", at: "endedOn")
  }

  /// The day on which the placement of an episode ended; nil for one that goes on.
  private func endOfPlacement(ofEpisodeAt index: Int) -> Day? {
    var last = index
    while last + 1 < episodes.count, episodes[last].isFollowed(by: episodes[last + 1]),
      !isMove(at: last + 1)
    {
      last += 1
    }
    return episodes[last].ceasedOn
  }
}
