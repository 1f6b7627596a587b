// Policies on what is published.

extension PolicyDefinition {
  static let smallNumberLimit = PolicyDefinition(
    "Number below which a count is withheld from what is published",
    "A count from 1 to below this number is withheld from everything that is published, with what "
      + "would let it be worked out; 0 withholds nothing.",
    standard: .count(5), allowed: .count(0...20),
    because: "Publishers of statistics on children use different limits; 5 is common.",
    Citation(
      "Code of Practice for Statistics, on protecting what could identify a person", .unverified))
}
