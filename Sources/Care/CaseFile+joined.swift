extension CaseFile {
  /// This file with that of another record of the same child laid under it.
  ///
  /// So a return has the child once. Neither file changes.
  package func joined(with other: CaseFile) -> CaseFile {
    var joined = self
    for record in other.records {
      joined.replace(with: self.record(from: record.source)?.joined(with: record) ?? record)
    }
    return joined
  }
}

extension CareRecord {
  /// What this record says, and what another one says beside it; where both speak of a row of the same
  /// day, this one is believed.
  func joined(with other: CareRecord) -> CareRecord {
    var joined = self
    joined.child = child ?? other.child
    joined.unaccompanied = unaccompanied ?? other.unaccompanied
    joined.episodes = episodes.joined(with: other.episodes)
    joined.reviews = reviews.joined(with: other.reviews)
    joined.missing = missing.joined(with: other.missing)
    joined.socialWorkers = socialWorkers.joined(with: other.socialWorkers)
    joined.health = health ?? other.health
    joined.adoption = adoption ?? other.adoption
    joined.adoptionDecisions = adoptionDecisions.joined(with: other.adoptionDecisions)
    joined.adoptionAuthority = adoptionAuthority ?? other.adoptionAuthority
    joined.previousPermanence = previousPermanence ?? other.previousPermanence
    joined.careLeaver = careLeaver ?? other.careLeaver
    joined.deprivations = deprivations.joined(with: other.deprivations)
    joined.healthOfYears = healthOfYears.joined(with: other.healthOfYears)
    return joined
  }
}

extension Array where Element: DatedRow {
  fileprivate func joined(with others: [Element]) -> [Element] {
    let days = Set(map(\.knownBy))
    let rows = self + others.filter { !days.contains($0.knownBy) }
    return rows.enumerated()
      .sorted { ($0.element.knownBy, $0.offset) < ($1.element.knownBy, $1.offset) }
      .map(\.element)
  }
}
