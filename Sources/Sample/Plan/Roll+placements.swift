import Care

extension Roll {
  /// Draws where the children live at the last two year ends, and how far from home at the last.
  mutating func planPlacements(_ dice: inout Dice) {
    planPlacementsAtEnd(&dice)
    planPlacementsBefore(&dice)
    planDistances(&dice)
  }

  private mutating func planPlacementsAtEnd(_ dice: inout Dice) {
    var left = members { $0.presence.isThereAtEnd }
    for child in left where children[child].adoption?.placedOn != nil {
      children[child].placementAtEnd = .forAdoption
    }
    left.removeAll { children[$0].adoption != nil }
    for (group, count) in PlacementPlan.atEnd.dropFirst() {
      let drawn = dice.draw(scale.count(count), of: left) {
        PlacementPlan.weight(of: group, for: children[$0], on: yearEnds.end)
      }
      for child in drawn { children[child].placementAtEnd = group }
      left.removeAll { children[$0].placementAtEnd == group }
    }
  }

  /// Most children are where they are a year later; those who leave make up the numbers.
  private mutating func planPlacementsBefore(_ dice: inout Dice) {
    let before = yearEnds.before
    var left = members { $0.presence.isThereBefore }
    for child in left {
      guard let placedOn = children[child].adoption?.placedOn, placedOn <= before else { continue }
      children[child].placementBefore = .forAdoption
    }
    left.removeAll { children[$0].adoption != nil }
    for (group, count) in PlacementPlan.before.dropFirst() {
      let drawn = dice.draw(scale.count(count), of: left) { index in
        let child = children[index]
        let weight = PlacementPlan.weight(of: group, for: child, on: before)
        guard child.presence.isThereAtEnd else { return weight * 6 }
        return child.placementAtEnd == group ? weight * 12 : min(weight, 1)
      }
      for child in drawn { children[child].placementBefore = group }
      left.removeAll { children[$0].placementBefore == group }
    }
  }

  /// Homes for a few far away: children's homes, adopters, and secure places above all.
  private mutating func planDistances(_ dice: inout Dice) {
    let atEnd = members { $0.presence.isThereAtEnd }
    let far = dice.draw(scale.count(PlacementPlan.farFromHome), of: atEnd) { index in
      let child = children[index]
      return child.isUnaccompanied ? 0 : child.placementAtEnd.leaningFarFromHome
    }
    for child in far {
      children[child].isFarAtEnd = true
      children[child].isOutsideAtEnd = true
    }
    let near = atEnd.filter { !children[$0].isFarAtEnd }
    let outside = dice.draw(scale.count(PlacementPlan.outsideAuthority) - far.count, of: near) {
      children[$0].placementAtEnd == .withParents ? 1 : 4
    }
    for child in outside { children[child].isOutsideAtEnd = true }
  }
}

extension PlacementGroup {
  /// How readily such a placement is over 20 miles from home.
  var leaningFarFromHome: Int {
    switch self {
    case .withParents, .other: 0
    case .fosterCare, .connectedFosterCare, .supportedAccommodation: 2
    case .residentialCare: 6
    case .forAdoption: 8
    case .secureEstate: 20
    }
  }
}
