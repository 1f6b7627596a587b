/// Who is in care in the three years, at the scale of 2,795 children in the last one.
///
/// The cohorts were solved for the figures a service of that size published: 2,201 children in care at
/// the end, 2,094 a year before and 1,921 two years before; their ages at both ends of the last
/// year; how long they had been in care; and 168, 108 and 68 unaccompanied children. 153 of the
/// last year's 701 starters and 441 of the opening children leave within it.
enum CohortPlan {
  /// Children in care at some time in the last year.
  static let childrenInYear = 2795

  static let cohorts = staying + leavingInLastYear + leavingEarlier

  static let staying: [Cohort] = [
    Cohort(.longAgo, ages: 5...5, 10), Cohort(.longAgo, ages: 6...9, 96),
    Cohort(.longAgo, ages: 10...10, 40), Cohort(.longAgo, ages: 11...15, 313),
    Cohort(.longAgo, ages: 16...16, 100), Cohort(.longAgo, ages: 17...17, 136),

    Cohort(.earlier, ages: 3...4, 60), Cohort(.earlier, ages: 5...5, 28),
    Cohort(.earlier, ages: 6...9, 72), Cohort(.earlier, ages: 10...10, 22),
    Cohort(.earlier, ages: 11...15, 115), Cohort(.earlier, ages: 16...16, 20),
    Cohort(.earlier, ages: 17...17, 24),
    Cohort(.earlier, ages: 17...17, 4, unaccompanied: true),

    Cohort(.firstYear, ages: 2...4, 76), Cohort(.firstYear, ages: 5...5, 10),
    Cohort(.firstYear, ages: 6...9, 30), Cohort(.firstYear, ages: 10...10, 13),
    Cohort(.firstYear, ages: 11...15, 57), Cohort(.firstYear, ages: 16...16, 6),
    Cohort(.firstYear, ages: 17...17, 6),
    Cohort(.firstYear, ages: 16...16, 4, unaccompanied: true),
    Cohort(.firstYear, ages: 17...17, 10, unaccompanied: true),

    Cohort(.secondYear, ages: 1...1, 85), Cohort(.secondYear, ages: 2...4, 80),
    Cohort(.secondYear, ages: 5...5, 12), Cohort(.secondYear, ages: 6...9, 46),
    Cohort(.secondYear, ages: 10...10, 20), Cohort(.secondYear, ages: 11...15, 81),
    Cohort(.secondYear, ages: 16...16, 16), Cohort(.secondYear, ages: 17...17, 11),
    Cohort(.secondYear, ages: 14...15, 6, unaccompanied: true),
    Cohort(.secondYear, ages: 16...16, 14, unaccompanied: true),
    Cohort(.secondYear, ages: 17...17, 30, unaccompanied: true),

    Cohort(.lastYear, ages: 0...0, 111), Cohort(.lastYear, ages: 1...1, 20),
    Cohort(.lastYear, ages: 2...4, 60), Cohort(.lastYear, ages: 5...5, 15),
    Cohort(.lastYear, ages: 6...9, 60), Cohort(.lastYear, ages: 10...10, 20),
    Cohort(.lastYear, ages: 11...15, 112), Cohort(.lastYear, ages: 16...16, 27),
    Cohort(.lastYear, ages: 17...17, 23),
    Cohort(.lastYear, ages: 14...15, 10, unaccompanied: true),
    Cohort(.lastYear, ages: 16...16, 38, unaccompanied: true),
    Cohort(.lastYear, ages: 17...17, 52, unaccompanied: true),
  ]

  static let leavingInLastYear: [Cohort] = [
    Cohort(.before, leaves: 2, ages: 3...4, 20), Cohort(.before, leaves: 2, ages: 5...5, 7),
    Cohort(.before, leaves: 2, ages: 6...9, 12), Cohort(.before, leaves: 2, ages: 10...10, 3),
    Cohort(.before, leaves: 2, ages: 11...15, 10), Cohort(.before, leaves: 2, ages: 16...16, 3),
    Cohort(.before, leaves: 2, ages: 17...17, 4), Cohort(.before, leaves: 2, ages: 18...18, 115),
    Cohort(.before, leaves: 2, ages: 18...18, 6, unaccompanied: true),

    Cohort(.firstYear, leaves: 2, ages: 2...4, 30), Cohort(.firstYear, leaves: 2, ages: 5...5, 5),
    Cohort(.firstYear, leaves: 2, ages: 6...9, 8), Cohort(.firstYear, leaves: 2, ages: 10...10, 1),
    Cohort(.firstYear, leaves: 2, ages: 11...15, 4),
    Cohort(.firstYear, leaves: 2, ages: 16...16, 1),
    Cohort(.firstYear, leaves: 2, ages: 17...17, 2),
    Cohort(.firstYear, leaves: 2, ages: 18...18, 10),
    Cohort(.firstYear, leaves: 2, ages: 18...18, 10, unaccompanied: true),

    Cohort(.secondYear, leaves: 2, ages: 1...1, 22),
    Cohort(.secondYear, leaves: 2, ages: 2...4, 25),
    Cohort(.secondYear, leaves: 2, ages: 5...5, 8),
    Cohort(.secondYear, leaves: 2, ages: 6...9, 26),
    Cohort(.secondYear, leaves: 2, ages: 10...10, 8),
    Cohort(.secondYear, leaves: 2, ages: 11...15, 31),
    Cohort(.secondYear, leaves: 2, ages: 16...16, 8),
    Cohort(.secondYear, leaves: 2, ages: 17...17, 14),
    Cohort(.secondYear, leaves: 2, ages: 18...18, 24),
    Cohort(.secondYear, leaves: 2, ages: 18...18, 24, unaccompanied: true),

    Cohort(.lastYear, leaves: 2, ages: 0...0, 12), Cohort(.lastYear, leaves: 2, ages: 1...4, 25),
    Cohort(.lastYear, leaves: 2, ages: 5...9, 25), Cohort(.lastYear, leaves: 2, ages: 10...15, 45),
    Cohort(.lastYear, leaves: 2, ages: 16...17, 26),
    Cohort(.lastYear, leaves: 2, ages: 18...18, 10),
    Cohort(.lastYear, leaves: 2, ages: 16...17, 4, unaccompanied: true),
    Cohort(.lastYear, leaves: 2, ages: 18...18, 6, unaccompanied: true),
  ]

  static let leavingEarlier: [Cohort] = [
    Cohort(.before, leaves: 1, ages: 2...4, 60), Cohort(.before, leaves: 1, ages: 5...9, 30),
    Cohort(.before, leaves: 1, ages: 10...15, 25), Cohort(.before, leaves: 1, ages: 16...17, 15),
    Cohort(.before, leaves: 1, ages: 18...18, 152),
    Cohort(.before, leaves: 1, ages: 18...18, 18, unaccompanied: true),

    Cohort(.firstYear, leaves: 1, ages: 1...4, 44), Cohort(.firstYear, leaves: 1, ages: 5...9, 16),
    Cohort(.firstYear, leaves: 1, ages: 10...15, 18),
    Cohort(.firstYear, leaves: 1, ages: 16...17, 12),
    Cohort(.firstYear, leaves: 1, ages: 18...18, 12),
    Cohort(.firstYear, leaves: 1, ages: 18...18, 16, unaccompanied: true),

    Cohort(.secondYear, leaves: 1, ages: 0...0, 14),
    Cohort(.secondYear, leaves: 1, ages: 1...4, 27),
    Cohort(.secondYear, leaves: 1, ages: 5...9, 27),
    Cohort(.secondYear, leaves: 1, ages: 10...15, 48),
    Cohort(.secondYear, leaves: 1, ages: 16...17, 28),
    Cohort(.secondYear, leaves: 1, ages: 18...18, 13),
    Cohort(.secondYear, leaves: 1, ages: 16...17, 4, unaccompanied: true),
    Cohort(.secondYear, leaves: 1, ages: 18...18, 4, unaccompanied: true),

    Cohort(.before, leaves: 0, ages: 1...4, 85), Cohort(.before, leaves: 0, ages: 5...9, 35),
    Cohort(.before, leaves: 0, ages: 10...15, 35), Cohort(.before, leaves: 0, ages: 16...17, 25),
    Cohort(.before, leaves: 0, ages: 18...18, 150),
    Cohort(.before, leaves: 0, ages: 18...18, 20, unaccompanied: true),

    Cohort(.firstYear, leaves: 0, ages: 0...0, 12), Cohort(.firstYear, leaves: 0, ages: 1...4, 25),
    Cohort(.firstYear, leaves: 0, ages: 5...9, 24),
    Cohort(.firstYear, leaves: 0, ages: 10...15, 44),
    Cohort(.firstYear, leaves: 0, ages: 16...17, 26),
    Cohort(.firstYear, leaves: 0, ages: 18...18, 12),
    Cohort(.firstYear, leaves: 0, ages: 16...17, 2, unaccompanied: true),
    Cohort(.firstYear, leaves: 0, ages: 18...18, 4, unaccompanied: true),
  ]
}
