/// How the movements and reviews of the years fall into their months, April first.
enum MonthPlan {
  /// Children who start and cease in each month of the last year: 701 and 594, and every month end
  /// as published.
  static let started = [50, 64, 60, 68, 55, 62, 66, 58, 52, 46, 60, 60]
  static let ceased = [62, 45, 48, 42, 50, 46, 44, 50, 50, 55, 42, 60]

  /// Starts and ends of the 153 children who come and go within one year.
  ///
  /// Never more have left than have come. The earlier years take the same shape.
  static let startedAndLeft = [18, 18, 16, 16, 14, 14, 13, 12, 11, 9, 8, 4]
  static let leftOfStarted = [3, 8, 10, 12, 13, 14, 14, 16, 15, 16, 15, 17]

  /// Starts of those who stay to the end of the year, and ends of those who were there before it.
  static func startedAndStayed(year: Int) -> [Int] {
    year == 2 ? zip(started, startedAndLeft).map(-) : even
  }

  static func leftOfOpening(year: Int) -> [Int] {
    year == 2 ? zip(ceased, leftOfStarted).map(-) : even
  }

  private static let even = [Int](repeating: 1, count: 12)

  /// Reviews held in the three years; of the last year also by month, four months as published.
  static let reviewsHeld = [4932, 5397, 5864]
  private static let reviewsByMonth = [505, 470, 498, 421, 462, 511, 503, 566, 455, 509, 343, 621]

  static func reviewsHeld(year: Int, scale: Scale) -> [Int] {
    let total = scale.count(reviewsHeld[year])
    return Scale.shares(of: year == 2 ? reviewsByMonth : even, total: total)
  }

  /// Reviews held late: first ones, for want of notice of a child's coming into care, and others.
  static func lateReviews(year: Int, scale: Scale) -> (first: [Int], other: [Int]) {
    let counts = [(82, 145), (96, 148), (105, 150)][year]
    return (
      Scale.shares(of: even, total: scale.count(counts.0)),
      Scale.shares(of: even, total: scale.count(counts.1))
    )
  }

  /// Reviews that the child attended: 36.0, 45.6 and 52.1 in a hundred of all.
  static let attended = [1775, 2461, 3055]
}
