import Care

/// Every table that holds a part of what a source says of a child, inside one transaction.
final class RecordTables {
  let child: RowTable<Child>
  let unaccompanied: RowTable<Unaccompanied>
  let episodes: RowTable<CareEpisode>
  let reviews: RowTable<Review>
  let missing: RowTable<MissingEpisode>
  let socialWorkers: RowTable<SocialWorkerEpisode>
  let health: RowTable<HealthOutcomes>
  let adoption: RowTable<Adoption>
  let adoptionDecisions: RowTable<AdoptionDecision>
  let adoptionAuthority: RowTable<AdoptionAuthority>
  let previousPermanence: RowTable<PreviousPermanence>
  let careLeaver: RowTable<CareLeaver>
  let deprivations: RowTable<DeprivationOfLiberty>
  let healthOfYears: RowTable<YearsHealth>
  /// A database of an older version that is only read lacks the table.
  private let hasHealthOfYears: Result<Bool, any Error>

  init(in transaction: any Transaction) {
    child = RowTable(Child.self, in: transaction)
    unaccompanied = RowTable(Unaccompanied.self, in: transaction)
    episodes = RowTable(CareEpisode.self, in: transaction)
    reviews = RowTable(Review.self, in: transaction)
    missing = RowTable(MissingEpisode.self, in: transaction)
    socialWorkers = RowTable(SocialWorkerEpisode.self, in: transaction)
    health = RowTable(HealthOutcomes.self, in: transaction)
    adoption = RowTable(Adoption.self, in: transaction)
    adoptionDecisions = RowTable(AdoptionDecision.self, in: transaction)
    adoptionAuthority = RowTable(AdoptionAuthority.self, in: transaction)
    previousPermanence = RowTable(PreviousPermanence.self, in: transaction)
    careLeaver = RowTable(CareLeaver.self, in: transaction)
    deprivations = RowTable(DeprivationOfLiberty.self, in: transaction)
    healthOfYears = RowTable(YearsHealth.self, in: transaction)
    hasHealthOfYears = Result {
      try transaction.hasNewestSchema || transaction.hasTable(YearsHealth.table)
    }
  }

  /// The kinds of rows that have a table here.
  static let types: [any StoredRow.Type] = [
    Child.self, Unaccompanied.self, CareEpisode.self, Review.self, MissingEpisode.self,
    SocialWorkerEpisode.self, HealthOutcomes.self, Adoption.self, AdoptionDecision.self,
    AdoptionAuthority.self, PreviousPermanence.self, CareLeaver.self, DeprivationOfLiberty.self,
    YearsHealth.self,
  ]

  /// Writes what changed of one child's record.
  func save(_ changes: RecordChanges, of key: Key<Child>) throws {
    let source = changes.source
    try child.save(changes.child, of: key, from: source)
    try unaccompanied.save(changes.unaccompanied, of: key, from: source)
    try episodes.save(changes.episodes, of: key, from: source)
    try reviews.save(changes.reviews, of: key, from: source)
    try missing.save(changes.missing, of: key, from: source)
    try socialWorkers.save(changes.socialWorkers, of: key, from: source)
    try health.save(changes.health, of: key, from: source)
    try adoption.save(changes.adoption, of: key, from: source)
    try adoptionDecisions.save(changes.adoptionDecisions, of: key, from: source)
    try adoptionAuthority.save(changes.adoptionAuthority, of: key, from: source)
    try previousPermanence.save(changes.previousPermanence, of: key, from: source)
    try careLeaver.save(changes.careLeaver, of: key, from: source)
    try deprivations.save(changes.deprivations, of: key, from: source)
    try healthOfYears.save(changes.healthOfYears, of: key, from: source)
  }

  /// What each of these sources says of a child.
  func load(_ key: Key<Child>, sources: [Source]) throws -> [CareRecord] {
    var records: [Source: CareRecord] = [:]
    for source in sources { records[source] = CareRecord(source: source) }
    try child.load(key) { records[$0]?.child = $1 }
    try unaccompanied.load(key) { records[$0]?.unaccompanied = $1 }
    try episodes.load(key) { records[$0]?.episodes.append($1) }
    try reviews.load(key) { records[$0]?.reviews.append($1) }
    try missing.load(key) { records[$0]?.missing.append($1) }
    try socialWorkers.load(key) { records[$0]?.socialWorkers.append($1) }
    try health.load(key) { records[$0]?.health = $1 }
    try adoption.load(key) { records[$0]?.adoption = $1 }
    try adoptionDecisions.load(key) { records[$0]?.adoptionDecisions.append($1) }
    try adoptionAuthority.load(key) { records[$0]?.adoptionAuthority = $1 }
    try previousPermanence.load(key) { records[$0]?.previousPermanence = $1 }
    try careLeaver.load(key) { records[$0]?.careLeaver = $1 }
    try deprivations.load(key) { records[$0]?.deprivations.append($1) }
    if try hasHealthOfYears.get() {
      try healthOfYears.load(key) { records[$0]?.healthOfYears.append($1) }
    }
    return Array(records.values)
  }
}
