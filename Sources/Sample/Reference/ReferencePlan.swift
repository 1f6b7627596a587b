import Care

/// Figures entered beside the sample: residents to divide by, and what others published.
enum ReferencePlan {
  /// Residents under 18 by area at the three year ends, in the size of the default sample.
  ///
  /// Chosen so that the rates come out as published. No constant split of the city does: children in
  /// care from the south rose by a third while its population, of course, did not.
  static let residents: [(Area?, [Int])] = [
    (.east, [97_900, 93_500, 89_600]),
    (.northWest, [88_700, 85_000, 84_500]),
    (.south, [99_200, 87_100, 87_600]),
    (nil, [286_700, 286_800, 285_800]),
  ]

  /// Rates in 10,000 at the first two year ends; the third was not yet published.
  static let rates: [(String, [Double])] = [
    ("England", [67, 70]), ("Statistical neighbours", [85.9, 87.2]), ("West Midlands", [85, 88]),
  ]

  /// Legal orders among all children in care, nationally, at the first two year ends.
  static let nationalOrders: [Double] = [85, 83]

  static let census: [(String, [(EthnicGroup, Double)])] = [
    (
      "City population (2021 census)",
      [(.white, 48.6), (.asian, 31), (.black, 11), (.dualHeritage, 4.8), (.other, 4.5)]
    ),
    (
      "England children in care (March 2022)",
      [(.white, 73), (.asian, 5), (.black, 7), (.dualHeritage, 10), (.other, 4)]
    ),
    (
      "England population (2021 census)",
      [(.white, 74.4), (.asian, 9.3), (.black, 4), (.dualHeritage, 2.9), (.other, 2.1)]
    ),
  ]

  static let rateSource =
    "Department for Education, Children looked after in England including adoptions, as quoted in "
    + "an IRO annual report for 2022-23 (Table 3)"
  static let orderSource =
    "Department for Education, Children looked after in England including adoptions, as quoted in "
    + "an IRO annual report for 2022-23 (Table 6)"
  static let censusSource =
    "Census 2021 and Department for Education, as quoted in an IRO annual report for 2022-23 "
    + "(Table 5)"
}
