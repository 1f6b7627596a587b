import Care

extension Roll {
  /// Deals sex, ethnicity, the way into care, need and home area within each presence.
  mutating func planPeople(_ dice: inout Dice) {
    for presence in Presence.allCases {
      let all = members { $0.presence == presence }
      let profile = ProfilePlan.profile(of: presence)
      planSex(of: all, profile, &dice)
      planEthnicity(of: all, profile, &dice)
      let others = all.filter { !children[$0].isUnaccompanied }
      planRoute(of: others, profile, &dice)
      for (child, area) in dice.deal(profile.areas, to: others) { children[child].area = area }
    }
    planNeed(&dice)
  }

  /// Nine unaccompanied children in ten are boys.
  private mutating func planSex(of members: [Int], _ profile: Profile, _ dice: inout Dice) {
    let size =
      profile.ethnicity.reduce(0) { $0 + $1.1 }
      + profile.ethnicityOfUnaccompanied.reduce(0) { $0 + $1.1 }
    let males = Scale.shares(of: [profile.males, size - profile.males], total: members.count)[0]
    let drawn = dice.draw(males, of: members) { children[$0].isUnaccompanied ? 12 : 1 }
    for child in drawn { children[child].sex = .male }
  }

  private mutating func planEthnicity(of members: [Int], _ profile: Profile, _ dice: inout Dice) {
    for unaccompanied in [false, true] {
      let group = members.filter { children[$0].isUnaccompanied == unaccompanied }
      let pack = unaccompanied ? profile.ethnicityOfUnaccompanied : profile.ethnicity
      for (child, card) in dice.deal(pack, to: group) {
        let codes = ProfilePlan.codes(of: card, unaccompanied: unaccompanied)
        children[child].ethnicity = dice.one(of: codes)
      }
    }
  }

  /// Remand is for children of 13 and over; most of those who come and go are there by agreement.
  private mutating func planRoute(of members: [Int], _ profile: Profile, _ dice: inout Dice) {
    let size = profile.ethnicity.reduce(0) { $0 + $1.1 }
    let counts = Scale.shares(
      of: [profile.voluntary, profile.remanded, size - profile.voluntary - profile.remanded],
      total: members.count)
    let remanded = dice.draw(counts[1], of: members) { index in
      let child = children[index]
      return child.bornOn.age(on: child.startedOn) >= 13 ? child.entry.year >= 0 ? 1 : 0 : 0
    }
    for child in remanded { children[child].route = .remand }
    let voluntary = dice.draw(counts[0], of: members) { index in
      let child = children[index]
      if child.route == .remand { return 0 }
      return child.entry.year >= 0 || child.leaves < 3 ? 4 : child.entry == .earlier ? 2 : 1
    }
    for child in voluntary { children[child].route = .voluntary }
  }

  private mutating func planNeed(_ dice: inout Dice) {
    let others = members { !$0.isUnaccompanied && $0.route != .remand }
    let atEnd = others.filter { children[$0].presence.isThereAtEnd }
    let drawn = dice.draw(scale.count(ProfilePlan.abusedOrNeglected), of: atEnd)
    var isAbused = [Bool](repeating: false, count: children.count)
    for child in drawn { isAbused[child] = true }
    for child in others {
      let hasLeft = !children[child].presence.isThereAtEnd
      guard !(hasLeft ? dice.happens(72) : isAbused[child]) else { continue }
      children[child].need = dice.one(of: ProfilePlan.otherNeeds)
    }
    for child in members(where: { $0.route == .remand }) { children[child].need = .n6 }
  }
}
