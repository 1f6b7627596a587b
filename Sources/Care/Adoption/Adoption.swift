/// A child's adoption in the year (AD1).
package struct Adoption: Hashable, Sendable, Codable {
  /// Date of the decision that the child should be placed for adoption (DATE_INT).
  package var decidedOn: Day?
  package var matchedOn: Day?
  package var isByFosterCarer: Bool?
  package var numberOfAdopters: Int?
  package var adoptersSex: AdoptersSex?
  package var adoptersStatus: AdoptersStatus?

  package init(
    decidedOn: Day? = nil, matchedOn: Day? = nil, isByFosterCarer: Bool? = nil,
    numberOfAdopters: Int? = nil, adoptersSex: AdoptersSex? = nil,
    adoptersStatus: AdoptersStatus? = nil
  ) {
    self.decidedOn = decidedOn
    self.matchedOn = matchedOn
    self.isByFosterCarer = isByFosterCarer
    self.numberOfAdopters = numberOfAdopters
    self.adoptersSex = adoptersSex
    self.adoptersStatus = adoptersStatus
  }
}

/// A decision that a child should be placed for adoption, and its end (placed-for-adoption file).
package struct AdoptionDecision: Hashable, Sendable, Codable {
  /// Date of the decision (DATE_PLACED).
  package var decidedOn: Day
  package var endedOn: Day?
  package var reasonEnded: ReasonNoLongerPlacedForAdoption?

  package init(
    decidedOn: Day, endedOn: Day? = nil, reasonEnded: ReasonNoLongerPlacedForAdoption? = nil
  ) {
    self.decidedOn = decidedOn
    self.endedOn = endedOn
    self.reasonEnded = reasonEnded
  }
}

/// The permanence arrangement a child had before coming into care.
package struct PreviousPermanence: Hashable, Sendable, Codable {
  package var option: PreviousPermanenceOption?
  /// The authority that arranged it (LA_PERM), as written.
  package var authority: String?
  /// When it was made (DATE_PERM), as written: part of the date may be `zz`.
  package var date: String?

  package init(option: PreviousPermanenceOption?, authority: String? = nil, date: String? = nil) {
    self.option = option
    self.authority = authority
    self.date = date
  }
}
