import Care

/// A time with one carer in one kind of placement.
struct Stay {
  var from: Day
  var group: PlacementGroup
  /// Whether only the kind of placement changed, and the carer is the same.
  var isWithSameCarer = false
}

/// Where a child lives from the first day in care on, through the placements planned for year ends.
struct StayPath {
  private(set) var stays: [Stay]
  private let child: PlannedChild
  private let orderedOn: Day?
  private let until: Day

  init(of child: PlannedChild, legal: LegalPath, yearEnds: YearEnds, _ dice: inout Dice) {
    self.child = child
    orderedOn = legal.orderedOn
    until = child.ceasedOn ?? yearEnds.end.adding(days: 1)
    var planned: [(day: Day, group: PlacementGroup)] = []
    if child.isInCare(on: yearEnds.before) {
      planned.append((yearEnds.before, child.placementBefore))
    }
    if child.isInCare(on: yearEnds.end) { planned.append((yearEnds.end, child.placementAtEnd)) }
    stays = []
    stays = [Stay(from: child.startedOn, group: firstGroup(planned.first, &dice))]
    var settledOn = child.startedOn
    for (day, group) in planned {
      move(to: group, after: settledOn, by: day, &dice)
      settledOn = day
    }
    if let placedOn = child.adoption?.placedOn, stays[stays.count - 1].group != .forAdoption {
      stays.append(Stay(from: placedOn, group: .forAdoption))
    }
    addMoves(&dice)
    addLongTerm(&dice)
    registerSupported()
  }

  /// The first day on which the child may be in such a placement.
  private func earliest(_ group: PlacementGroup) -> Day {
    switch group {
    case .supportedAccommodation: child.bornOn.birthday(16)
    case .secureEstate: child.bornOn.birthday(12)
    case .withParents: orderedOn ?? .latest
    case .forAdoption: child.adoption?.placedOn ?? .latest
    default: child.startedOn
    }
  }

  private func firstGroup(
    _ planned: (day: Day, group: PlacementGroup)?, _ dice: inout Dice
  ) -> PlacementGroup {
    if let planned, earliest(planned.group) <= child.startedOn,
      child.startedOn.days(to: planned.day) < 30 || dice.happens(45)
    {
      return planned.group
    }
    if child.route == .remand {
      return dice.one(of: [(.secureEstate, 60), (.residentialCare, 25), (.fosterCare, 15)])
    }
    switch child.bornOn.age(on: child.startedOn) {
    case ..<2:
      return dice.one(of: [(.fosterCare, 80), (.connectedFosterCare, 16), (.residentialCare, 4)])
    case ..<10: return dice.one(of: [(.fosterCare, 82), (.connectedFosterCare, 18)])
    case ..<16:
      return child.isUnaccompanied
        ? .fosterCare
        : dice.one(of: [(.fosterCare, 72), (.connectedFosterCare, 12), (.residentialCare, 16)])
    default: return dice.one(of: [(.fosterCare, 45), (.supportedAccommodation, 55)])
    }
  }

  /// Moves the child, where need be, between one planned day and the next.
  private mutating func move(
    to group: PlacementGroup, after settledOn: Day, by day: Day, _ dice: inout Dice
  ) {
    let last = stays[stays.count - 1]
    guard last.group != group else { return }
    if group == .forAdoption, let placedOn = child.adoption?.placedOn {
      stays.append(Stay(from: placedOn, group: group))
      return
    }
    let first = max(last.from.adding(days: 1), settledOn.adding(days: 1), earliest(group))
    if first > day {
      stays[stays.count - 1].group = group
    } else {
      stays.append(Stay(from: dice.day(from: first, through: day), group: group))
    }
  }

  /// Moves from one carer to another of the same kind: soon after coming into care, then rarely.
  private mutating func addMoves(_ dice: inout Dice) {
    var all: [Stay] = []
    for (index, stay) in stays.enumerated() {
      all.append(stay)
      guard stay.group != .forAdoption, stay.group != .withParents else { continue }
      let next = index + 1 < stays.count ? stays[index + 1].from : until
      let longest = stay.group == .connectedFosterCare ? 4000 : 1500
      var day = stay.from.adding(days: dice.number(from: 10, through: index == 0 ? 700 : longest))
      while day < next.adding(days: -7) {
        all.append(Stay(from: day, group: stay.group))
        day = day.adding(days: dice.number(from: 40, through: longest))
      }
    }
    stays = all
  }

  /// After a while nearly half of the foster placements become long term with the same carer.
  private mutating func addLongTerm(_ dice: inout Dice) {
    var all: [Stay] = []
    for (index, stay) in stays.enumerated() {
      all.append(stay)
      guard stay.group == .fosterCare || stay.group == .connectedFosterCare else { continue }
      let next = index + 1 < stays.count ? stays[index + 1].from : until
      let day = stay.from.adding(days: dice.number(from: 200, through: 450))
      guard day < next.adding(days: -30), dice.happens(45) else { continue }
      all.append(Stay(from: day, group: stay.group, isWithSameCarer: true))
    }
    stays = all
  }

  /// Supported accommodation is recorded anew where its old code ends: P2, and then H5.
  private mutating func registerSupported() {
    for day in [Episodes.independentUntil, Episodes.registeredSupportFrom] where day < until {
      guard let index = stays.lastIndex(where: { $0.from <= day }), stays[index].from < day,
        stays[index].group == .supportedAccommodation
      else { continue }
      stays.insert(
        Stay(from: day, group: .supportedAccommodation, isWithSameCarer: true), at: index + 1)
    }
  }
}
