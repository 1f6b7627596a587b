extension Dice {
  /// Draws so many of the members without putting back; a heavier one comes sooner, one of weight 0
  /// never.
  ///
  /// Every member's best of as many throws as its weight counts, and the highest win: the weighted
  /// draw of Efraimidis and Spirakis in whole numbers.
  mutating func draw(
    _ count: Int, of members: [Int], weight: (Int) -> Int = { _ in 1 }
  ) -> [Int] {
    guard count > 0 else { return [] }
    var throwsOfMembers: [(best: UInt64, member: Int)] = []
    for member in members {
      var best: UInt64?
      for _ in 0..<max(0, weight(member)) { best = max(best ?? 0, next()) }
      if let best { throwsOfMembers.append((best, member)) }
    }
    throwsOfMembers.sort { $0.best != $1.best ? $0.best > $1.best : $0.member < $1.member }
    return throwsOfMembers.prefix(count).map(\.member)
  }

  /// Deals a pack of cards, so many of each kind, to the members: everybody gets one.
  ///
  /// The pack is made larger or smaller to fit, in the same proportions.
  mutating func deal<Card>(
    _ pack: [(Card, Int)], to members: [Int]
  ) -> [(member: Int, card: Card)] {
    var members = members
    shuffle(&members)
    let shares = Scale.shares(of: pack.map(\.1), total: members.count)
    let cards = zip(pack, shares).flatMap { [Card](repeating: $0.0, count: $1) }
    return zip(members, cards).map { (member: $0, card: $1) }
  }
}
