// Policies on what the register holds.

extension PolicyDefinition {
  static let keptFromYear = PolicyDefinition(
    "First year that this service's own records hold whole",
    "The first year, ending on 31 March of the year given, that Heard's own records hold whole; "
      + "0 where that has not been said, and then no year is compared with those before it.",
    standard: .count(0), allowed: .count(0...2199),
    because: "Of the time before a service kept its records in Heard they hold only the children "
      + "who were still in care later, and cannot tell by themselves when that was.",
    Citation("Heard's own definition of a whole year", .inferred))
}

extension Policies {
  /// The first year that Heard's own records hold whole; nil where nobody has said.
  package var firstKeptYear: CollectionYear? {
    let ending = count(.keptFromYear, on: .latest)
    return ending == 0 ? nil : CollectionYear(ending: ending)
  }
}
