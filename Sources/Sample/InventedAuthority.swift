package import Care

/// A local authority that does not exist, with its children in care over three years.
///
/// Made from a year, a seed and a number of children: the same three make the same records on every
/// machine. At the default size its totals are those that a service in a large English city
/// published for 2022-23. Names, postcodes and numbers are invented.
package struct InventedAuthority: Sendable {
  /// A name that no council, town or river bears.
  package let name = "Averchester City Council"
  package let year: CollectionYear
  /// How many children are in care at some time in the year, short breaks apart.
  package let childrenInYear: Int
  let seed: UInt64
  /// Where it stands among the authorities that make more than three years together.
  var place = AgePlace()
  let roll: Roll
  let reviews: ReviewBook

  /// The default size: as many children as the published profile has.
  package static let standardSize = CohortPlan.childrenInYear

  /// Throws where the year, or the number of children, cannot be made.
  package init(
    year: CollectionYear, seed: UInt64, childrenInYear: Int = standardSize
  ) throws(Breach) {
    guard InventedAuthority.years.contains(year.ending) else {
      throw Breach(
        "A sample of \(year.name) cannot be made: its three years must lie in the table of bank "
          + "holidays. Give a year from \(CollectionYear(ending: 2016).name) to "
          + "\(CollectionYear(ending: 2028).name).")
    }
    guard (1...InventedAuthority.largest).contains(childrenInYear) else {
      throw Breach(
        "A sample of \(childrenInYear) children cannot be made. Give a number from 1 to "
          + "\(InventedAuthority.largest).")
    }
    self.year = year
    self.seed = seed
    self.childrenInYear = childrenInYear
    roll = Roll(lastYear: year, seed: seed, childrenInYear: childrenInYear)
    reviews = ReviewBook(of: Diary(of: roll, seed: seed), children: roll.children.count)
  }

  private static let years = 2016...2028
  private static let largest = 1_000_000

  /// The children and their records, made one by one as they are asked for.
  package var children: SampleChildren { SampleChildren(of: self) }
}
