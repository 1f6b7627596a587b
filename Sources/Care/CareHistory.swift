/// What counting needs of a child's file: the sources laid over one another, in order of time.
///
/// Where two sources speak of the same episode (by its first day) or the same review (by its day),
/// the newer one is believed; Heard's own register before any return.
package struct CareHistory: Sendable, Equatable {
  package var key: Key<Child>
  package var localIdentifier: String
  /// The name to show on a list made for the service; nil for a child known from returns alone.
  package var name: String?
  package var bornOn: Day?
  package var sex: Sex
  package var gender: Gender?
  package var ethnicity: Ethnicity?
  package var unaccompanied: Unaccompanied?
  /// Merged and sorted by first day, without postcodes and the provider's number.
  package var episodes: [HistoryEpisode]
  /// Merged and sorted by day, one for each day.
  package var reviews: [HistoryReview]
  /// Whether Heard itself holds the child's whole history from the first day in care.
  package var isComplete: Bool
  /// Authority to place for adoption, where Heard records it.
  package var adoptionAuthority: AdoptionAuthority?

  package init(
    key: Key<Child>, localIdentifier: String, name: String? = nil, bornOn: Day? = nil,
    sex: Sex = .unknown, gender: Gender? = nil, ethnicity: Ethnicity? = nil,
    unaccompanied: Unaccompanied? = nil, episodes: [HistoryEpisode] = [],
    reviews: [HistoryReview] = [], isComplete: Bool = false,
    adoptionAuthority: AdoptionAuthority? = nil
  ) {
    self.key = key
    self.localIdentifier = localIdentifier
    self.name = name
    self.bornOn = bornOn
    self.sex = sex
    self.gender = gender
    self.ethnicity = ethnicity
    self.unaccompanied = unaccompanied
    self.episodes = episodes
    self.reviews = reviews
    self.isComplete = isComplete
    self.adoptionAuthority = adoptionAuthority
  }

  /// How lists name the child: by name where there is one, else `Child 1286866`.
  package var label: String { name ?? "Child \(localIdentifier)" }
}

/// An episode of care as counting sees it.
package struct HistoryEpisode: Hashable, Sendable {
  package var startedOn: Day
  /// The day it ceased for counting; nil while it is open.
  package var ceasedOn: Day?
  package var reasonBegan: ReasonForNewEpisode?
  package var legalStatus: LegalStatus?
  package var need: CategoryOfNeed?
  package var placement: Placement?
  package var provider: PlacementProvider?
  package var reasonCeased: ReasonEpisodeCeased?
  package var miles: Double?
  package var isInsideAuthority: Bool?
  /// The newest return that holds the episode, where it is open there.
  package var openIn: CollectionYear?
  /// Open in one year's return and absent from the next: it ends, for counting, with its own year.
  package var isLost: Bool

  package init(
    startedOn: Day, ceasedOn: Day? = nil, reasonBegan: ReasonForNewEpisode? = nil,
    legalStatus: LegalStatus? = nil, need: CategoryOfNeed? = nil, placement: Placement? = nil,
    provider: PlacementProvider? = nil, reasonCeased: ReasonEpisodeCeased? = nil,
    miles: Double? = nil, isInsideAuthority: Bool? = nil, openIn: CollectionYear? = nil,
    isLost: Bool = false
  ) {
    self.startedOn = startedOn
    self.ceasedOn = ceasedOn
    self.reasonBegan = reasonBegan
    self.legalStatus = legalStatus
    self.need = need
    self.placement = placement
    self.provider = provider
    self.reasonCeased = reasonCeased
    self.miles = miles
    self.isInsideAuthority = isInsideAuthority
    self.openIn = openIn
    self.isLost = isLost
  }

  /// Whether the child is in this episode at the end of a day.
  package func holds(on day: Day) -> Bool {
    guard startedOn <= day else { return false }
    guard let ceasedOn else { return true }
    return ceasedOn > day
  }

  /// Whether the episode belongs to an agreed series of short breaks (regulation 48).
  package var isShortBreak: Bool { legalStatus?.isShortBreak ?? false }
}

/// A review as counting sees it.
package struct HistoryReview: Hashable, Sendable {
  package var heldOn: Day
  package var participation: ParticipationCode?

  package init(heldOn: Day, participation: ParticipationCode?) {
    self.heldOn = heldOn
    self.participation = participation
  }
}
