import Care

/// What the children of a year answered: so many gave each answer, the happiest one first.
struct SurveyQuota: Sendable {
  let answers: Int
  let attends: [(AttendsReviews, Int)]
  let listens: [(HowOften, Int)]
  let understands: [(HowOften, Int)]
  /// Asked of those who do not attend all their reviews.
  let contacted: [(HowOften, Int)]
  let told: [(HowOften, Int)]
  let sees: [(SeesOfficer, Int)]
  let discussed: [(Bool, Int)]
  /// Of 124 who do not attend all, so many named each; some named two.
  let reasons: [(SurveyReason, Int)]

  /// The three years, oldest first.
  static let years = [
    SurveyQuota(
      answers: 150, attends: [(.all, 34), (.some, 33), (.none, 33)],
      listens: often(52, 27, 9, 12), understands: often(44, 37, 7, 12),
      contacted: often(66, 24, 3, 7), told: often(56, 20, 9, 15),
      sees: [(.happy, 70), (.more, 25), (.less, 5)], discussed: [(true, 77), (false, 23)],
      reasons: reasons(40, 36, 29, 18, 14)),
    SurveyQuota(
      answers: 176, attends: [(.all, 36), (.some, 35), (.none, 29)],
      listens: often(54, 28, 7, 11), understands: often(47, 37, 6, 10),
      contacted: often(71, 22, 3, 4), told: often(61, 19, 8, 12),
      sees: [(.happy, 73), (.more, 22), (.less, 5)], discussed: [(true, 80), (false, 20)],
      reasons: reasons(46, 38, 27, 16, 12)),
    SurveyQuota(
      answers: 200, attends: [(.all, 76), (.some, 70), (.none, 54)],
      listens: often(112, 56, 12, 20), understands: often(100, 74, 10, 16),
      contacted: often(94, 24, 2, 4), told: often(81, 22, 8, 13),
      sees: [(.happy, 152), (.more, 38), (.less, 10)], discussed: [(true, 166), (false, 34)],
      reasons: reasons(52, 37, 25, 14, 10)),
  ]

  private static func often(
    _ always: Int, _ sometimes: Int, _ notKnown: Int, _ never: Int
  ) -> [(HowOften, Int)] {
    [(.always, always), (.sometimes, sometimes), (.notKnown, notKnown), (.never, never)]
  }

  private static func reasons(
    _ busy: Int, _ notTold: Int, _ boring: Int, _ worried: Int, _ other: Int
  ) -> [(SurveyReason, Int)] {
    [(.busy, busy), (.notTold, notTold), (.boring, boring), (.worried, worried), (.other, other)]
  }

  /// How many of a hundred who were there felt so.
  static let feelings: [(SurveyFeeling, Int)] = [
    (.involved, 61), (.supported, 56), (.listenedTo, 52), (.happy, 45), (.worried, 14),
    (.bored, 17), (.ignored, 4),
  ]
}
