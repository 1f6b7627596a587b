extension CareHistory {
  /// This history with that of another record of the same child laid under it, for counting.
  ///
  /// Where both speak of the same episode (by its first day) or the same review (by its day), this one
  /// is believed; what it does not know, the other adds. Neither record changes.
  package func joined(with other: CareHistory) -> CareHistory {
    var joined = self
    joined.name = name ?? other.name
    joined.bornOn = bornOn ?? other.bornOn
    joined.sex = sex == .unknown ? other.sex : sex
    joined.gender = gender ?? other.gender
    joined.ethnicity = ethnicity ?? other.ethnicity
    joined.unaccompanied = unaccompanied ?? other.unaccompanied
    joined.adoptionAuthority = adoptionAuthority ?? other.adoptionAuthority
    joined.isComplete = isComplete || other.isComplete
    let starts = Set(episodes.map(\.startedOn))
    joined.episodes = (episodes + other.episodes.filter { !starts.contains($0.startedOn) })
      .inOrder(by: \.startedOn)
    let days = Set(reviews.map(\.heldOn))
    joined.reviews = (reviews + other.reviews.filter { !days.contains($0.heldOn) })
      .inOrder(by: \.heldOn)
    return joined
  }
}

extension Array {
  /// Sorted by a day; elements of one day keep their order.
  fileprivate func inOrder(by day: (Element) -> Day) -> [Element] {
    enumerated().sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
      .map(\.element)
  }
}
