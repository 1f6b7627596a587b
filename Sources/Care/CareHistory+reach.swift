extension CareHistory {
  /// The last day that it tells of; nil while an episode is open, and where there is no episode.
  package var lastDay: Day? {
    let ends = episodes.compactMap(\.ceasedOn)
    guard !ends.isEmpty, ends.count == episodes.count else { return nil }
    let authority = [adoptionAuthority?.authorisedOn, adoptionAuthority?.endedOn]
    return (ends + episodes.map(\.startedOn) + reviews.map(\.heldOn) + authority.compactMap(\.self))
      .max()
  }
}
