import Care

/// What brings and keeps a child in care in law.
enum Route: Sendable { case voluntary, order, remand, unaccompanied, shortBreaks }

/// How the children of one presence divide; packs of cards that are dealt among them.
struct Profile: Sendable {
  let presence: Presence
  let males: Int
  let ethnicity: [(EthnicGroup, Int)]
  let ethnicityOfUnaccompanied: [(EthnicGroup, Int)]
  /// Accommodated by agreement (section 20), and on remand; all others by order.
  let voluntary: Int
  let remanded: Int
  /// Homes by area; an unaccompanied child has none.
  let areas: [(Area, Int)]
}

/// The profiles of the seven groups, at the scale of 2,795 children in the last year.
///
/// So chosen that each year end adds up: of 2,201 children 1,088 White, 288 Asian, 262 Black, 509 of
/// dual heritage, 54 other; 373, 334 and 277 accommodated by agreement; 1,228 and 1,135 boys. 180
/// children's ethnicity is not known at the second year end, and all of them have left by the last.
enum ProfilePlan {
  static func profile(of presence: Presence) -> Profile { profiles[presence.rawValue] }

  static let profiles = [
    Profile(
      presence: .settled, males: 672,
      ethnicity: [(.white, 680), (.asian, 100), (.black, 124), (.dualHeritage, 315), (.other, 15)],
      ethnicityOfUnaccompanied: [(.white, 1), (.asian, 9), (.black, 6), (.other, 2)],
      voluntary: 30, remanded: 0, areas: [(.east, 265), (.northWest, 296), (.south, 673)]),
    Profile(
      presence: .recent, males: 228,
      ethnicity: [(.white, 180), (.asian, 40), (.black, 38), (.dualHeritage, 87), (.other, 6)],
      ethnicityOfUnaccompanied: [(.white, 3), (.asian, 27), (.black, 14), (.other, 6)],
      voluntary: 70, remanded: 1, areas: [(.east, 70), (.northWest, 84), (.south, 197)]),
    Profile(
      presence: .arrived, males: 328,
      ethnicity: [(.white, 218), (.asian, 62), (.black, 52), (.dualHeritage, 107), (.other, 9)],
      ethnicityOfUnaccompanied: [(.white, 6), (.asian, 50), (.black, 28), (.other, 16)],
      voluntary: 105, remanded: 8, areas: [(.east, 95), (.northWest, 110), (.south, 243)]),
    Profile(
      presence: .leftSettled, males: 132,
      ethnicity: [
        (.white, 75), (.asian, 10), (.black, 20), (.dualHeritage, 35), (.other, 2), (.notKnown, 93),
      ],
      ethnicityOfUnaccompanied: [
        (.white, 1), (.asian, 3), (.black, 2), (.other, 1), (.notKnown, 9),
      ],
      voluntary: 66, remanded: 0, areas: [(.east, 59), (.northWest, 56), (.south, 120)]),
    Profile(
      presence: .leftRecent, males: 103,
      ethnicity: [
        (.white, 53), (.asian, 7), (.black, 14), (.dualHeritage, 25), (.other, 2), (.notKnown, 65),
      ],
      ethnicityOfUnaccompanied: [
        (.white, 1), (.asian, 5), (.black, 4), (.other, 1), (.notKnown, 13),
      ],
      voluntary: 60, remanded: 3, areas: [(.east, 36), (.northWest, 40), (.south, 90)]),
    Profile(
      presence: .leftBefore, males: 226,
      ethnicity: [
        (.white, 203), (.asian, 36), (.black, 42), (.dualHeritage, 90), (.other, 6), (.notKnown, 7),
      ],
      ethnicityOfUnaccompanied: [(.white, 2), (.asian, 18), (.black, 11), (.other, 3)],
      voluntary: 113, remanded: 0, areas: [(.east, 146), (.northWest, 118), (.south, 120)]),
    Profile(
      presence: .passing, males: 445,
      ethnicity: [
        (.white, 420), (.asian, 85), (.black, 90), (.dualHeritage, 150), (.other, 20),
        (.notKnown, 8),
      ],
      ethnicityOfUnaccompanied: [(.white, 3), (.asian, 22), (.black, 14), (.other, 5)],
      voluntary: 370, remanded: 24, areas: [(.east, 180), (.northWest, 210), (.south, 383)]),
  ]

  /// The codes of a group; unaccompanied children are mostly of the last of each.
  static func codes(of group: EthnicGroup, unaccompanied: Bool) -> [(Ethnicity, Int)] {
    switch group {
    case .white:
      unaccompanied
        ? [(.woth, 1)] : [(.wbri, 88), (.wiri, 1), (.wirt, 1), (.wrom, 3), (.woth, 7)]
    case .asian:
      unaccompanied
        ? [(.aoth, 1)] : [(.apkn, 50), (.aban, 14), (.aind, 10), (.aoth, 22), (.chne, 4)]
    case .black: unaccompanied ? [(.bafr, 1)] : [(.bcrb, 40), (.bafr, 40), (.both, 20)]
    case .dualHeritage: [(.mwbc, 45), (.mwas, 20), (.mwba, 13), (.moth, 22)]
    case .other: [(.ooth, 1)]
    case .notKnown: [(.nobt, 9), (.refu, 1)]
    }
  }

  /// Category of need of children whose need is not abuse or neglect.
  static let otherNeeds: [(CategoryOfNeed, Int)] = [
    (.n5, 40), (.n4, 20), (.n8, 12), (.n3, 10), (.n2, 10), (.n6, 6), (.n7, 2),
  ]
  /// Children in care at the end for abuse or neglect.
  static let abusedOrNeglected = 1591
}
