package import Care

/// What the return of one collection year says of a child, cut from the child's case file.
///
/// Where the year's own return was loaded it is given back as it spoke; else the year is cut from the
/// records that Heard keeps itself: episodes that touch the year, closed only where they closed by
/// its last day, and what happened in it.
package struct YearsCut: Sendable {
  package let year: CollectionYear

  package init(of year: CollectionYear) { self.year = year }

  /// The child's record for the year's return; nil where the child was not in care in the year.
  package func record(of file: CaseFile) -> CareRecord? {
    if let spoken = file.record(from: .yearsReturn(year)) { return spoken }
    guard let own = file.record(from: .heard) else { return nil }
    let episodes = own.episodes.compactMap(cut)
    guard !episodes.isEmpty else { return nil }
    let days = year.days
    // The return holds no reviews, and not whether she is a mother, of a child on short breaks alone
    // (rule 399).
    let isOnShortBreaks = episodes.allSatisfy(\.isShortBreak)
    var child = own.child
    if isOnShortBreaks { child?.isMother = nil }
    return CareRecord(
      source: .yearsReturn(year), child: child,
      unaccompanied: own.unaccompanied.flatMap { $0.holds(on: days.first) ? $0 : nil },
      episodes: episodes,
      reviews: isOnShortBreaks ? [] : own.reviews.filter { days.contains($0.heldOn) },
      missing: own.missing.compactMap(cut),
      socialWorkers: year.ending >= 2024 ? own.socialWorkers.compactMap(cut) : [],
      health: isInCareAllYear(episodes) ? health(of: own) : nil,
      adoption: episodes.contains { $0.reasonCeased == .e11 || $0.reasonCeased == .e12 }
        ? own.adoption : nil,
      adoptionDecisions: own.adoptionDecisions.compactMap(cut),
      previousPermanence: episodes.contains { $0.reasonBegan == .s && days.contains($0.startedOn) }
        ? own.previousPermanence : nil,
      deprivations: own.deprivations.compactMap(cut))
  }

  /// The outcomes that the register has of the year; those of a year that nobody said, where it has
  /// none of any year.
  private func health(of own: CareRecord) -> HealthOutcomes? {
    let ofYear = own.healthOfYears.first { $0.yearEndsOn == year.lastDay }?.outcomes
    let outcomes = ofYear ?? (own.healthOfYears.isEmpty ? own.health : nil)
    return outcomes.map { asked($0, of: own.child) }
  }

  /// The outcomes that the return asks for at the child's age on the last day of the year.
  ///
  /// The check of development is for children under 5, convictions are for those of 10 and over, and the
  /// questionnaire is neither for those under 4 nor for those who were 17 before the year began.
  private func asked(_ health: HealthOutcomes, of child: Child?) -> HealthOutcomes {
    guard let bornOn = child?.bornOn else { return health }
    var asked = health
    if bornOn.birthday(5) <= year.lastDay { asked.isHealthCheckDone = nil }
    if bornOn.birthday(10) > year.lastDay { asked.isConvicted = nil }
    if bornOn.birthday(4) > year.lastDay || bornOn.birthday(17) < year.firstDay {
      asked.difficultiesScore = nil
      asked.reasonForNoScore = nil
    }
    return asked
  }

  private func cut(_ episode: CareEpisode) -> CareEpisode? {
    guard touches(from: episode.startedOn, to: episode.ceasedOn) else { return nil }
    guard isAfterYear(episode.ceasedOn) else { return episode }
    var open = episode
    open.ceasedOn = nil
    open.reasonCeased = nil
    open.reasonPlacementChanged = nil
    return open
  }

  private func cut(_ missing: MissingEpisode) -> MissingEpisode? {
    guard touches(from: missing.startedOn, to: missing.endedOn) else { return nil }
    var cut = missing
    if isAfterYear(cut.endedOn) { cut.endedOn = nil }
    return cut
  }

  private func cut(_ worker: SocialWorkerEpisode) -> SocialWorkerEpisode? {
    guard touches(from: worker.startedOn, to: worker.endedOn) else { return nil }
    var cut = worker
    if isAfterYear(cut.endedOn) { cut.endedOn = nil }
    return cut
  }

  private func cut(_ decision: AdoptionDecision) -> AdoptionDecision? {
    guard touches(from: decision.decidedOn, to: decision.endedOn) else { return nil }
    var cut = decision
    if isAfterYear(cut.endedOn) {
      cut.endedOn = nil
      cut.reasonEnded = nil
    }
    return cut
  }

  private func cut(_ deprivation: DeprivationOfLiberty) -> DeprivationOfLiberty? {
    guard touches(from: deprivation.startedOn, to: deprivation.endedOn) else { return nil }
    var cut = deprivation
    if isAfterYear(cut.endedOn) { cut.endedOn = nil }
    return cut
  }

  private func touches(from start: Day, to end: Day?) -> Bool {
    start <= year.lastDay && (end.map { $0 >= year.firstDay } ?? true)
  }

  private func isAfterYear(_ day: Day?) -> Bool { day.map { $0 > year.lastDay } ?? false }

  private func isInCareAllYear(_ episodes: [CareEpisode]) -> Bool {
    guard let first = episodes.map(\.startedOn).min() else { return false }
    return first <= year.firstDay && episodes.contains { $0.ceasedOn == nil }
      && !episodes.contains { $0.reasonBegan == .s && $0.startedOn > year.firstDay }
  }
}
