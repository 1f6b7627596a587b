import Care

/// Which plans of permanence each review names: so many of each, alone or beside others, of a year.
struct PlansOfPermanence {
  private let ground: SampleGround
  private let reviews: HeldReviews
  private var plans: [[PermanencePlan]]

  /// Of a thousand reviews of a year: with a plan; of a thousand second reviews the same.
  static let withPlan: [(all: Int, second: Int)] = [(850, 720), (870, 748), (939, 877)]
  /// Of a thousand reviews: the plan alone, and beside another.
  private static let shares: [(plan: PermanencePlan, alone: Int, beside: Int)] = [
    (.returnToFamily, 85, 129), (.adoption, 95, 56), (.longTermFostering, 388, 114),
    (.guardianship, 48, 41), (.longTermResidential, 70, 17), (.supportedLiving, 87, 6),
  ]

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
    plans = Array(repeating: [], count: reviews.all.count)
    var dice = ground.dice(1, .quality)
    for year in 0...2 {
      let chosen = withPlan(year: year, &dice)
      deal(among: chosen, of: reviews.positions(year: year).count, &dice)
    }
  }

  func plans(of position: Int) -> [PermanencePlan] { plans[position] }

  private func withPlan(year: Int, _ dice: inout Dice) -> [Int] {
    let share = PlansOfPermanence.withPlan[year]
    let second = reviews.positions(year: year) { $0.place == .second }
    let others = reviews.positions(year: year) { $0.place != .second }
    let all = ((second.count + others.count) * share.all + 500) / 1000
    let ofSecond = (second.count * share.second + 500) / 1000
    return dice.chosen(ofSecond, of: second).sorted()
      + dice.chosen(all - ofSecond, of: others).sorted()
  }

  private mutating func deal(among chosen: [Int], of count: Int, _ dice: inout Dice) {
    let parallel = PlansOfPermanence.shares.map { ($0.plan, (count * $0.beside + 500) / 1000) }
    let labels = parallel.flatMap { Array(repeating: $0.0, count: $0.1) }
    let groups = PlansOfPermanence.groups(of: labels, of: chosen.count)
    // Several plans at once are most of all for children whose care has just begun.
    var order = chosen
    dice.shuffle(&order)
    order.sort { rank(reviews.all[$0]) < rank(reviews.all[$1]) }
    for (position, group) in zip(order, groups) { plans[position] = group }
    var left = Set(order.dropFirst(groups.count))
    for share in PlansOfPermanence.shares.sorted(by: { $0.alone < $1.alone }) {
      let wanted = (count * share.alone + 500) / 1000
      for position in suited(to: share.plan, among: left).prefix(wanted) {
        plans[position] = [share.plan]
        left.remove(position)
      }
    }
    for position in left { plans[position] = [.other] }
  }

  private func rank(_ review: HeldReview) -> Int {
    if review.age >= 16 { return 2 }
    return review.place == .later ? 1 : 0
  }

  /// Reviews in the order in which a plan suits them: by age, and the reviews of one child together.
  private func suited(to plan: PermanencePlan, among left: Set<Int>) -> [Int] {
    left.sorted { one, other in
      let (first, second) = (reviews.all[one], reviews.all[other])
      let keys = [first, second].map { review in
        (misfit(of: plan, review.age), PlansOfPermanence.mixed(review.child, plan))
      }
      return (keys[0].0, keys[0].1, one) < (keys[1].0, keys[1].1, other)
    }
  }

  private func misfit(of plan: PermanencePlan, _ age: Int) -> Int {
    switch plan {
    case .supportedLiving: age >= 16 ? 0 : 20 - age
    case .adoption: max(0, age - 4)
    case .longTermResidential: age >= 12 ? 0 : 12 - age
    case .longTermFostering, .returnToFamily, .guardianship, .other: age >= 16 ? 1 : 0
    }
  }

  private static func mixed(_ child: Int, _ plan: PermanencePlan) -> Int {
    (child &* 7_919 &+ plan.rawValue.utf8.count &* 104_729) % 10_007
  }

  /// Pairs and threes of different plans that use up all of some labels.
  static func groups(of labels: [PermanencePlan], of reviews: Int) -> [[PermanencePlan]] {
    let threes = threes(labels.count, of: reviews)
    let pairs = (labels.count - 3 * threes) / 2
    guard pairs + threes > 0 else { return [] }
    var groups: [[PermanencePlan]] = Array(repeating: [], count: threes + pairs)
    var slots = Array(groups.indices) + Array(groups.indices) + Array(0..<threes)
    slots.removeLast(max(0, slots.count - labels.count))
    for (label, slot) in zip(labels, slots) where !groups[slot].contains(label) {
      groups[slot].append(label)
    }
    return groups.filter { $0.count > 1 }
  }

  /// How many reviews have three plans: some 6 of 100 with a plan, and so that the rest makes pairs.
  private static func threes(_ labels: Int, of reviews: Int) -> Int {
    let wanted = min((reviews * 61 + 500) / 1000, labels / 3)
    return (labels - 3 * wanted) % 2 == 0 ? wanted : max(0, wanted - 1)
  }
}
