/// What changed in what one source says about one child: every row that came, changed or went.
package struct RecordChanges: Hashable, Sendable {
  package var source: Source
  package var child: RowChange<Child>?
  package var unaccompanied: RowChange<Unaccompanied>?
  package var episodes: [RowChange<CareEpisode>] = []
  package var reviews: [RowChange<Review>] = []
  package var missing: [RowChange<MissingEpisode>] = []
  package var socialWorkers: [RowChange<SocialWorkerEpisode>] = []
  package var health: RowChange<HealthOutcomes>?
  package var adoption: RowChange<Adoption>?
  package var adoptionDecisions: [RowChange<AdoptionDecision>] = []
  package var adoptionAuthority: RowChange<AdoptionAuthority>?
  package var previousPermanence: RowChange<PreviousPermanence>?
  package var careLeaver: RowChange<CareLeaver>?
  package var deprivations: [RowChange<DeprivationOfLiberty>] = []
  package var healthOfYears: [RowChange<YearsHealth>] = []

  package init(source: Source) { self.source = source }

  package var isEmpty: Bool { self == RecordChanges(source: source) }

  package func count(into tally: inout RowTally) {
    tally.count(child)
    tally.count(unaccompanied)
    tally.count(episodes)
    tally.count(reviews)
    tally.count(missing)
    tally.count(socialWorkers)
    tally.count(health)
    tally.count(adoption)
    tally.count(adoptionDecisions)
    tally.count(adoptionAuthority)
    tally.count(previousPermanence)
    tally.count(careLeaver)
    tally.count(deprivations)
    tally.count(healthOfYears)
  }
}

extension RecordChanges: Codable {
  private enum CodingKeys: String, CodingKey {
    case source, child, unaccompanied, episodes, reviews, missing, socialWorkers, health, adoption
    case adoptionDecisions, adoptionAuthority, previousPermanence, careLeaver, deprivations
    case healthOfYears
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func one<Row>(_ key: CodingKeys) throws -> RowChange<Row>? {
      try container.decodeIfPresent(RowChange<Row>.self, forKey: key)
    }
    func many<Row>(_ key: CodingKeys) throws -> [RowChange<Row>] {
      try container.decodeIfPresent([RowChange<Row>].self, forKey: key) ?? []
    }
    source = try container.decode(Source.self, forKey: .source)
    child = try one(.child)
    unaccompanied = try one(.unaccompanied)
    episodes = try many(.episodes)
    reviews = try many(.reviews)
    missing = try many(.missing)
    socialWorkers = try many(.socialWorkers)
    health = try one(.health)
    adoption = try one(.adoption)
    adoptionDecisions = try many(.adoptionDecisions)
    adoptionAuthority = try one(.adoptionAuthority)
    previousPermanence = try one(.previousPermanence)
    careLeaver = try one(.careLeaver)
    deprivations = try many(.deprivations)
    healthOfYears = try many(.healthOfYears)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func many<Row>(_ rows: [RowChange<Row>], _ key: CodingKeys) throws {
      if !rows.isEmpty { try container.encode(rows, forKey: key) }
    }
    try container.encode(source, forKey: .source)
    try container.encodeIfPresent(child, forKey: .child)
    try container.encodeIfPresent(unaccompanied, forKey: .unaccompanied)
    try many(episodes, .episodes)
    try many(reviews, .reviews)
    try many(missing, .missing)
    try many(socialWorkers, .socialWorkers)
    try container.encodeIfPresent(health, forKey: .health)
    try container.encodeIfPresent(adoption, forKey: .adoption)
    try many(adoptionDecisions, .adoptionDecisions)
    try container.encodeIfPresent(adoptionAuthority, forKey: .adoptionAuthority)
    try container.encodeIfPresent(previousPermanence, forKey: .previousPermanence)
    try container.encodeIfPresent(careLeaver, forKey: .careLeaver)
    try many(deprivations, .deprivations)
    try many(healthOfYears, .healthOfYears)
  }
}
