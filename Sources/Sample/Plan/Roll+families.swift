import Care

extension Roll {
  /// Puts children who could be brothers and sisters together: one home, one day of coming into care.
  ///
  /// They came in the same month (or, before the three years, the same span of years), share
  /// ethnicity, need, area and the way into care, and were born nine months apart or on one day.
  mutating func planFamilies(_ dice: inout Dice) {
    var order = members { $0.route == .order || $0.route == .voluntary }
    dice.shuffle(&order)
    let keys = children.map(FamilyKey.init)
    // By key; within one key the shuffled order stands.
    let ranks = order.enumerated().sorted {
      keys[$0.element] != keys[$1.element]
        ? keys[$0.element] < keys[$1.element] : $0.offset < $1.offset
    }
    var isPlaced = [Bool](repeating: false, count: children.count)
    var open: [Int] = []
    var room = 0
    for (_, child) in ranks {
      isPlaced[child] = true
      if let first = open.first, room > 0, keys[first] == keys[child], join(child, to: open) {
        open.append(child)
        room -= 1
        families[families.count - 1].append(child)
      } else {
        open = [child]
        room = dice.one(of: [(0, 25), (1, 35), (2, 25), (3, 15)])
        families.append([child])
      }
      children[child].family = families.count - 1
    }
    for child in children.indices where !isPlaced[child] {
      children[child].family = families.count
      families.append([child])
    }
  }

  /// Lets a child come into care with the others where birth and leaving allow.
  private mutating func join(_ child: Int, to family: [Int]) -> Bool {
    let planned = children[child]
    let startedOn = children[family[0]].startedOn
    guard planned.bornOn <= startedOn, planned.ceasedOn.map({ $0 > startedOn }) ?? true,
      planned.bornOn.birthday(17) > startedOn
    else { return false }
    let areBornApart = family.allSatisfy { other in
      let days = abs(children[other].bornOn.days(to: planned.bornOn))
      return days == 0 || days >= 280
    }
    guard areBornApart else { return false }
    children[child].startedOn = startedOn
    return true
  }
}

/// What brothers and sisters of the sample have in common.
private struct FamilyKey: Comparable {
  let parts: [Int]

  init(_ child: PlannedChild) {
    let month =
      child.entry.year < 0 ? 0 : child.startedOn.date.year * 12 + child.startedOn.date.month
    parts = [
      child.entry.rawValue, month, Ethnicity.allCases.firstIndex(of: child.ethnicity) ?? 0,
      CategoryOfNeed.allCases.firstIndex(of: child.need) ?? 0, child.route == .order ? 0 : 1,
      child.area.flatMap(Area.allCases.firstIndex) ?? 0,
    ]
  }

  static func < (one: Self, other: Self) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
