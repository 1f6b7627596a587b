/// All that one source says about one child: one year's return, or Heard's own register.
///
/// Every source is kept as it spoke; ``CaseFile`` lays them over one another. So an import replaces
/// what one return said and touches nothing else, and the order of imports does not matter.
package struct CareRecord: Hashable, Sendable, Codable {
  package var source: Source
  /// Nil where the source has rows for the child but no header.
  package var child: Child?
  package var unaccompanied: Unaccompanied?
  package var episodes: [CareEpisode]
  package var reviews: [Review]
  package var missing: [MissingEpisode]
  package var socialWorkers: [SocialWorkerEpisode]
  /// Of the year of a return; in Heard's own register of a year that nobody said.
  package var health: HealthOutcomes?
  package var adoption: Adoption?
  package var adoptionDecisions: [AdoptionDecision]
  package var adoptionAuthority: AdoptionAuthority?
  package var previousPermanence: PreviousPermanence?
  package var careLeaver: CareLeaver?
  package var deprivations: [DeprivationOfLiberty]
  /// Of each year, where Heard's own register has it.
  package var healthOfYears: [YearsHealth]

  package init(
    source: Source, child: Child? = nil, unaccompanied: Unaccompanied? = nil,
    episodes: [CareEpisode] = [], reviews: [Review] = [], missing: [MissingEpisode] = [],
    socialWorkers: [SocialWorkerEpisode] = [], health: HealthOutcomes? = nil,
    adoption: Adoption? = nil, adoptionDecisions: [AdoptionDecision] = [],
    adoptionAuthority: AdoptionAuthority? = nil, previousPermanence: PreviousPermanence? = nil,
    careLeaver: CareLeaver? = nil,
    deprivations: [DeprivationOfLiberty] = [], healthOfYears: [YearsHealth] = []
  ) {
    self.source = source
    self.child = child
    self.unaccompanied = unaccompanied
    self.episodes = episodes
    self.reviews = reviews
    self.missing = missing
    self.socialWorkers = socialWorkers
    self.health = health
    self.adoption = adoption
    self.adoptionDecisions = adoptionDecisions
    self.adoptionAuthority = adoptionAuthority
    self.previousPermanence = previousPermanence
    self.careLeaver = careLeaver
    self.deprivations = deprivations
    self.healthOfYears = healthOfYears
  }
}

/// Where a record comes from.
package enum Source: Hashable, Comparable, Sendable {
  /// The statutory return of one collection year.
  case yearsReturn(CollectionYear)
  /// Kept in Heard itself: complete from the child's first day in care.
  case heard

  /// One number for storage: 0 is Heard itself, else the year in which the collection year ends.
  package var number: Int {
    switch self {
    case .heard: 0
    case .yearsReturn(let year): year.ending
    }
  }

  package init(number: Int) {
    self = number == 0 ? .heard : .yearsReturn(CollectionYear(ending: number))
  }
}

extension Source: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(number: try decoder.singleValueContainer().decode(Int.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
