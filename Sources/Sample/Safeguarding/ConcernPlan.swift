import Care

/// At which reviews a concern for the child's safety is current, and which.
struct ConcernPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  private var concerns: [Int: [SafeguardingConcern]] = [:]

  /// For each year: of ten thousand reviews with a concern, of ten thousand children in care in it.
  private static let shares: [(reviews: Int, children: Int)] = [
    (1210, 1790), (1250, 1850), (980, 1520),
  ]
  /// Of a hundred concerns.
  private static let kinds: [(SafeguardingConcern, Int)] = [
    (.missing, 14), (.exploitation, 14), (.crime, 13), (.substances, 13), (.gang, 9),
    (.notInEducation, 13), (.domesticAbuse, 9), (.other, 15),
  ]
  /// The numbers of the last year at full size, which are published as counts.
  private static let lastYear = (reviews: 575, children: 425)

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
    var dice = ground.dice(2, .quality)
    for year in 0...2 { deal(year: year, &dice) }
  }

  func concerns(of position: Int) -> [SafeguardingConcern] { concerns[position] ?? [] }

  private mutating func deal(year: Int, _ dice: inout Dice) {
    let all = reviews.positions(year: year)
    let inCare = ground.roll.members { child in
      child.startedOn <= ground.years[year].lastDay
        && (child.ceasedOn.map { $0 >= ground.years[year].firstDay } ?? true)
    }
    var wanted = (
      reviews: (all.count * ConcernPlan.shares[year].reviews + 5000) / 10_000,
      children: (inCare.count * ConcernPlan.shares[year].children + 5000) / 10_000
    )
    if year == 2 {
      wanted = (
        ground.scale.count(ConcernPlan.lastYear.reviews),
        ground.scale.count(ConcernPlan.lastYear.children)
      )
    }
    let chosen = self.chosen(wanted, among: all, &dice)
    deal(among: chosen, &dice)
  }

  /// So many reviews of so many children: one of each, then further ones of the same children.
  private func chosen(
    _ wanted: (reviews: Int, children: Int), among all: [Int], _ dice: inout Dice
  ) -> [Int] {
    var byChild: [Int: [Int]] = [:]
    for position in all { byChild[reviews.all[position].child, default: []].append(position) }
    var children = byChild.keys.sorted()
    dice.shuffle(&children)
    children.sort { rank(byChild[$0, default: []]) < rank(byChild[$1, default: []]) }
    let concerned = children.prefix(wanted.children)
    let first = concerned.compactMap { byChild[$0]?.last }
    let further = concerned.flatMap { byChild[$0, default: []].dropLast() }
    return (first + further.prefix(max(0, wanted.reviews - first.count)))
  }

  /// Older children first, and of them those with several reviews.
  private func rank(_ positions: [Int]) -> Int {
    let age = positions.last.map { reviews.all[$0].age } ?? 0
    return (age >= 13 ? 0 : age >= 10 ? 1 : 2) * 2 + (positions.count > 1 ? 0 : 1)
  }

  private mutating func deal(among chosen: [Int], _ dice: inout Dice) {
    let total = chosen.count + chosen.count * 22 / 100
    let counts = Scale.shares(of: ConcernPlan.kinds.map(\.1), total: total)
    let labels = zip(ConcernPlan.kinds, counts).flatMap { kind, count in
      Array(repeating: kind.0, count: count)
    }
    guard !chosen.isEmpty else { return }
    // The oldest come first, so that those without education or work are of 16 and 17.
    let order = chosen.sorted { reviews.all[$0].age > reviews.all[$1].age }
    let older = labels.filter { $0 == .notInEducation }
    var rest = labels.filter { $0 != .notInEducation }
    dice.shuffle(&rest)
    for (index, label) in (older + rest).enumerated() {
      add(label, from: index % order.count, in: order)
    }
  }

  /// Gives a concern to the next review that has not the same one already.
  private mutating func add(_ label: SafeguardingConcern, from start: Int, in order: [Int]) {
    for step in 0..<order.count {
      let position = order[(start + step) % order.count]
      if concerns[position]?.contains(label) == true { continue }
      concerns[position, default: []].append(label)
      return
    }
  }
}
