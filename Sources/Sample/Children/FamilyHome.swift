import Care

/// What brothers and sisters share: background, family name and, unless they came alone, a home.
struct FamilyHome {
  let background: Background
  let name: String
  let postcode: Postcode?

  init(of child: PlannedChild, seed: UInt64) {
    var dice = Dice(seed: seed, child: child.family, subject: .family)
    background = dice.one(
      of: Background.choices(of: child.ethnicity, unaccompanied: child.isUnaccompanied))
    name = dice.one(of: background.names.families)
    postcode = child.area.map { Postcode(in: $0, &dice) }
  }
}
