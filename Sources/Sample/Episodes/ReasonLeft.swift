import Care

/// Why a child of the sample left care.
enum ReasonLeft {
  static func reason(
    for child: PlannedChild, leaving last: CareEpisode, _ dice: inout Dice
  ) -> ReasonEpisodeCeased {
    guard let ceasedOn = child.ceasedOn else { return .x1 }
    if child.adoption?.isAdopted == true { return dice.happens(70) ? .e12 : .e11 }
    let isFoster = last.placement?.isFoster == true
    if child.leavesAtEighteen {
      if last.placement == .p1 || isFoster && dice.happens(65) { return .e17 }
      return dice.one(of: [(.e5, 60), (.e6, 12), (.e7, 14), (.e8, 14)])
    }
    // Very rare, and never left out: a death in care.
    if dice.happens(1, in: 400) { return .e2 }
    if child.isUnaccompanied { return dice.one(of: [(.e15, 50), (.e8, 30), (.e16, 20)]) }
    if child.route == .remand { return dice.happens(75) ? .e14 : .e9 }
    if last.legalStatus != .v2, isFoster, child.startedOn.days(to: ceasedOn) > 200,
      dice.happens(45)
    {
      return last.placement?.group == .connectedFosterCare ? .e45 : .e46
    }
    if child.bornOn.age(on: ceasedOn) >= 16 {
      return dice.one(of: [(.e4a, 32), (.e4b, 8), (.e5, 28), (.e8, 14), (.e13, 14), (.e6, 4)])
    }
    if last.legalStatus == .v2 {
      return dice.one(of: [(.e4a, 66), (.e4b, 14), (.e13, 12), (.e8, 6), (.e3, 2)])
    }
    return dice.one(of: [(.e4a, 44), (.e41, 18), (.e48, 12), (.e13, 14), (.e8, 9), (.e3, 3)])
  }
}
