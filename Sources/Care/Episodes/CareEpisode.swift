/// Part of a period of care with one legal status and one placement (an episode of the return).
package struct CareEpisode: Hashable, Sendable, Codable {
  /// First day (DECOM).
  package var startedOn: Day
  /// Day the episode ceased (DEC); nil while it is open.
  ///
  /// The child is not in the episode at the end of that day.
  package var ceasedOn: Day?
  /// Why it began (RNE); nil, as for every code here, where the return's code could not be read.
  package var reasonBegan: ReasonForNewEpisode?
  package var legalStatus: LegalStatus?
  package var need: CategoryOfNeed?
  package var placement: Placement?
  package var provider: PlacementProvider?
  /// Why it ceased (REC).
  package var reasonCeased: ReasonEpisodeCeased?
  package var reasonPlacementChanged: ReasonForPlacementChange?
  /// Postcode of the child's home and of the placement.
  package var homePostcode: String?
  package var placementPostcode: String?
  /// Ofsted's unique reference number of the provider (URN).
  package var providerNumber: String?
  /// Miles from home to the placement (PL_DISTANCE); nil where unknown or not recorded.
  package var miles: Double?
  /// Whether the placement is within the authority's boundary (PL_LOCATION); nil where not recorded.
  package var isInsideAuthority: Bool?

  package init(
    startedOn: Day, ceasedOn: Day? = nil, reasonBegan: ReasonForNewEpisode? = nil,
    legalStatus: LegalStatus? = nil, need: CategoryOfNeed? = nil, placement: Placement? = nil,
    provider: PlacementProvider? = nil, reasonCeased: ReasonEpisodeCeased? = nil,
    reasonPlacementChanged: ReasonForPlacementChange? = nil, homePostcode: String? = nil,
    placementPostcode: String? = nil, providerNumber: String? = nil, miles: Double? = nil,
    isInsideAuthority: Bool? = nil
  ) {
    self.startedOn = startedOn
    self.ceasedOn = ceasedOn
    self.reasonBegan = reasonBegan
    self.legalStatus = legalStatus
    self.need = need
    self.placement = placement
    self.provider = provider
    self.reasonCeased = reasonCeased
    self.reasonPlacementChanged = reasonPlacementChanged
    self.homePostcode = homePostcode
    self.placementPostcode = placementPostcode
    self.providerNumber = providerNumber
    self.miles = miles
    self.isInsideAuthority = isInsideAuthority
  }

  /// Whether the episode belongs to an agreed series of short breaks (regulation 48).
  package var isShortBreak: Bool { legalStatus?.isShortBreak ?? false }
}

extension LegalStatus {
  /// Agreed series of short-term breaks: left out of every published measure.
  package var isShortBreak: Bool { self == .v3 || self == .v4 }
}

extension Placement {
  /// Fostered, by whomever (U1 to U6).
  package var isFosterCare: Bool { rawValue.hasPrefix("U") }
  /// Placed for adoption (A3 to A6).
  package var isForAdoption: Bool { rawValue.hasPrefix("A") }
  /// A temporary move (T0 to T4), from which the child goes back.
  package var isTemporary: Bool { rawValue.hasPrefix("T") }
}
