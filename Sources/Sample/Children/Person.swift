import Care

/// Who a planned child is: name, gender, languages, disability, numbers.
enum Person {
  static func child(
    _ planned: PlannedChild, family: FamilyHome, end: Day, siblings: [String],
    _ dice: inout Dice
  ) -> Child {
    let background = family.background
    let name = name(planned, family: family, &dice)
    let languages = languages(of: planned, background, &dice)
    let isDisabled = dice.happens(planned.need == .n2 ? 95 : 9)
    var child = Child(
      name: name.full, preferredName: name.preferred, bornOn: planned.bornOn, sex: planned.sex,
      gender: gender(of: planned, end: end, &dice), ethnicity: planned.ethnicity,
      languages: languages,
      needsInterpreter: !languages.contains("English")
        || languages.count > 1 && dice.happens(6),
      disability: isDisabled ? dice.one(of: disabilities) : nil,
      pupilNumber: pupilNumber(of: planned, end: end, &dice), siblings: siblings)
    if planned.sex == .female, planned.route != .shortBreaks {
      addMotherhood(to: &child, planned, &dice)
    }
    return child
  }

  private static func name(
    _ planned: PlannedChild, family: FamilyHome, _ dice: inout Dice
  ) -> (full: String, preferred: String?) {
    let list = dice.happens(85) ? family.background.names : NameList.english
    let lists = planned.isUnaccompanied ? family.background.names : list
    let given = dice.one(of: planned.sex == .female ? lists.girls : lists.boys)
    let full = "\(given) \(family.name)"
    guard given.count > 5, dice.happens(8) else { return (full, nil) }
    return (full, "\(given.prefix(3 + dice.below(2))) \(family.name)")
  }

  /// Recorded for children of ten and over; a few are neither girl nor boy, or say it in their words.
  private static func gender(of planned: PlannedChild, end: Day, _ dice: inout Dice) -> Gender? {
    let usual: Gender = planned.sex == .female ? .girl : .boy
    guard planned.bornOn.age(on: planned.ceasedOn ?? end) >= 10, dice.happens(85) else {
      return nil
    }
    let other: Gender = planned.sex == .female ? .boy : .girl
    return dice.one(of: [
      (usual, 976), (.nonBinary, 8), (other, 10), (.ownWords("genderfluid"), 2),
      (.ownWords("still working it out"), 2), (.ownWords("agender"), 2),
    ])
  }

  private static func languages(
    of planned: PlannedChild, _ background: Background, _ dice: inout Dice
  ) -> [String] {
    guard !background.languages.isEmpty else { return ["English"] }
    let first = dice.one(of: background.languages)
    if planned.isUnaccompanied { return dice.happens(80) ? [first] : [first, "English"] }
    return dice.happens(55) ? ["English"] : ["English", first]
  }

  private static let disabilities: [(String, Int)] = [
    ("Autism", 34), ("Learning disability", 26), ("Attention deficit hyperactivity disorder", 14),
    ("Communication", 8), ("Mobility", 6), ("Hearing impairment", 4), ("Visual impairment", 4),
    ("Epilepsy", 4),
  ]

  /// In the format of a unique pupil number, with an authority's number (999) that does not exist.
  private static func pupilNumber(
    of planned: PlannedChild, end: Day, _ dice: inout Dice
  ) -> String {
    if planned.bornOn.age(on: end) < 5 { return ReasonForNoPupilNumber.un1.rawValue }
    if planned.isUnaccompanied, dice.happens(40) { return ReasonForNoPupilNumber.un2.rawValue }
    let letter = dice.one(of: Array("ABCDEFGHJKLMNPQRTUVWXYZ"))
    return "\(letter)999\(dice.number(from: 100_000_000, through: 999_999_999))"
  }

  private static func addMotherhood(
    to child: inout Child, _ planned: PlannedChild, _ dice: inout Dice
  ) {
    child.isMother = false
    let first = max(planned.bornOn.birthday(15), planned.startedOn.adding(days: 30))
    guard let last = planned.ceasedOn.map({ $0.adding(days: -30) }),
      planned.bornOn.birthday(16) < last, first < last, dice.happens(5)
    else { return }
    child.isMother = true
    child.firstChildBornOn = dice.day(from: first, through: last)
  }
}
