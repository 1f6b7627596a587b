/// Where a rule stands in law or guidance, and how sure we are of its wording.
package struct Citation: Hashable, Sendable {
  /// The instrument and provision: `Care Planning … Regulations 2010 (SI 2010/959), regulation 33(1)`.
  package let provision: String
  package let certainty: Certainty

  package init(_ provision: String, _ certainty: Certainty) {
    self.provision = provision
    self.certainty = certainty
  }
}

extension Citation {
  static func carePlanning(_ part: String, _ certainty: Certainty) -> Citation {
    Citation(
      "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), \(part)",
      certainty)
  }

  static func adoptionAgencies(_ part: String, _ certainty: Certainty) -> Citation {
    Citation("Adoption Agencies Regulations 2005 (SI 2005/389), \(part)", certainty)
  }
}

/// How sure we are of a rule's wording.
package enum Certainty: String, Sendable, CaseIterable {
  /// The text itself was read.
  case read = "read in the source"
  /// Stated in a published report or by another authority, not read in the source.
  case stated = "stated by others"
  /// Inferred from data or from other rules.
  case inferred = "inferred"
  /// Not seen in any source: configuration, never a constant.
  case unverified = "unverified"
}
