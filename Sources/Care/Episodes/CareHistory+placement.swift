extension CareHistory {
  /// The placement of an episode; for a temporary move the one that the child is away from.
  ///
  /// That is the last placement before it in the same unbroken run of episodes that is not
  /// temporary; nil where none is known.
  package func settledPlacement(ofEpisodeAt index: Int) -> Placement? {
    guard episodes.indices.contains(index) else { return nil }
    var position = index
    while let placement = episodes[position].placement, placement.isTemporary {
      guard position > 0, episodes[position - 1].isFollowed(by: episodes[position]) else {
        return nil
      }
      position -= 1
    }
    return episodes[position].placement
  }

  /// Whether an episode began with a move to other carers, and not with the return from an absence.
  package func isMove(at index: Int) -> Bool {
    guard episodes[index].reasonBegan == .p || episodes[index].reasonBegan == .b else {
      return false
    }
    let isAway = episodes[index].placement?.isTemporary ?? false
    let wasAway = index > 0 && episodes[index - 1].placement?.isTemporary ?? false
    return !isAway && !wasAway
  }
}
