import Care

extension Roll {
  /// Draws the children placed for adoption at the last two year ends, those who wait with a placement
  /// order, and, of the young children who left earlier, those who were adopted.
  mutating func planAdoptions(_ dice: inout Dice) {
    let (before, end) = (yearEnds.before, yearEnds.end)
    let placed = PlacementPlan.before[0].1
    let leavingPlaced = dice.draw(
      scale.count(placed - 8), of: members { $0.presence.isThereBefore && $0.leaves == 2 }
    ) { PlacementPlan.weight(of: .forAdoption, for: children[$0], on: before) }
    for child in leavingPlaced { place(child, by: before, after: .earliest, adopted: true, &dice) }

    let staying = members { $0.presence.isThereAtEnd }
    let stillPlaced = dice.draw(scale.count(placed) - leavingPlaced.count, of: staying) {
      children[$0].startedOn < before
        ? PlacementPlan.weight(of: .forAdoption, for: children[$0], on: before) : 0
    }
    for child in stillPlaced { place(child, by: before, after: .earliest, adopted: false, &dice) }

    let newlyPlaced = dice.draw(
      scale.count(PlacementPlan.atEnd[0].1) - stillPlaced.count, of: staying
    ) {
      children[$0].adoption == nil
        ? PlacementPlan.weight(of: .forAdoption, for: children[$0], on: end) : 0
    }
    for child in newlyPlaced { place(child, by: end, after: before, adopted: false, &dice) }

    let waiting = dice.draw(scale.count(PlacementPlan.awaitingAdoption), of: staying) {
      children[$0].adoption == nil
        ? PlacementPlan.weight(of: .forAdoption, for: children[$0], on: end) : 0
    }
    for child in waiting {
      let startedOn = children[child].startedOn
      let orderOn = dice.day(from: startedOn.adding(days: 150), through: end.adding(days: -3))
      children[child].adoption = AdoptionPlan(orderOn: orderOn)
    }
    planEarlierAdoptions(&dice)
  }

  /// Places a child for adoption by one year end and after the one before it.
  private mutating func place(
    _ child: Int, by last: Day, after: Day, adopted isAdopted: Bool, _ dice: inout Dice
  ) {
    let startedOn = children[child].startedOn
    let ready = startedOn.adding(days: PlacementPlan.daysToAdoption - 40)
    let recently = last.adding(days: -420)
    let placedOn = dice.day(
      from: max(ready, after.adding(days: 1), recently), through: last)
    plan(child, placedOn: placedOn, adopted: isAdopted, &dice)
  }

  private mutating func plan(
    _ child: Int, placedOn: Day, adopted isAdopted: Bool, _ dice: inout Dice
  ) {
    let startedOn = children[child].startedOn
    let orderOn = dice.day(
      from: max(startedOn.adding(days: 130), placedOn.adding(days: -300)),
      through: placedOn.adding(days: -20))
    children[child].adoption = AdoptionPlan(
      orderOn: orderOn, placedOn: placedOn, isAdopted: isAdopted)
  }

  /// Six in ten of the children of 1 to 6 who left in the years before after a year or more.
  private mutating func planEarlierAdoptions(_ dice: inout Dice) {
    for child in members(where: { $0.leaves < 2 && $0.route == .order }) {
      let planned = children[child]
      guard let ceasedOn = planned.ceasedOn, planned.startedOn.days(to: ceasedOn) > 400,
        (1...6).contains(planned.bornOn.age(on: ceasedOn)), dice.happens(60)
      else { continue }
      let ready = planned.startedOn.adding(days: PlacementPlan.daysToAdoption - 40)
      let placedOn = dice.day(
        from: max(ready, ceasedOn.adding(days: -330)), through: ceasedOn.adding(days: -120))
      plan(child, placedOn: placedOn, adopted: true, &dice)
    }
  }
}
