import Care

/// Records of reviews that managers read to hold them beside one another.
struct BenchmarkPlan {
  private let ground: SampleGround
  private let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  private static let read = [690, 745, 806]
  /// Days from a review to the reading of its record, at least.
  private static let wait = 40

  func add(to ledger: inout Ledger) {
    for (year, count) in zip(0..., BenchmarkPlan.read) {
      var dice = ground.dice(year, .benchmarks)
      let days = ground.years[year].days
      let window = Period(
        from: days.first.adding(days: -BenchmarkPlan.wait),
        through: days.last.adding(days: -BenchmarkPlan.wait - 1))
      let held = ground.roll.children.indices.flatMap { child in
        ground.authority.reviews.reviews(of: child).filter { window.contains($0.heldOn) }
          .map { (child: child, heldOn: $0.heldOn) }
      }
      let drawn = dice.chosen(ground.scale.count(count), of: Array(held.indices)).sorted()
      for review in drawn.map({ held[$0] }) {
        ledger.add(benchmark(review, through: days.last, &dice), for: review.child)
      }
    }
  }

  private func benchmark(
    _ review: (child: Int, heldOn: Day), through last: Day, _ dice: inout Dice
  ) -> Benchmark {
    let first = review.heldOn.adding(days: BenchmarkPlan.wait)
    return .with {
      $0.heldOn = review.heldOn
      $0.readOn = dice.day(from: first, through: min(last, first.adding(days: 20)))
      $0.readBy = "IRO manager"
      $0.officer = officers.officer(of: review.child, on: review.heldOn)
      $0.grade = dice.one(of: [(.outstanding, 14), (.good, 62), (.improve, 22), (.inadequate, 2)])
      if dice.happens(30) { $0.note = dice.one(of: BenchmarkPlan.notes) }
    }
  }

  private static let notes = [
    "Decisions are short and each has an owner.", "The voice of the child could come first.",
    "Written to the child, and a pleasure to read.", "Two decisions have no date.",
    "Good account of why the plan has not moved.",
  ]
}
