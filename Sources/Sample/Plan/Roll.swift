import Care

/// The planned children of the sample, in the order in which they are written.
struct Roll: Sendable {
  let yearEnds: YearEnds
  let scale: Scale
  var children: [PlannedChild]
  /// For each family its members.
  var families: [[Int]] = []
  /// The mothers who are in care themselves, by their child.
  var mothers: [Int: Int] = [:]

  init(lastYear: CollectionYear, seed: UInt64, childrenInYear: Int) {
    yearEnds = YearEnds(lastYear: lastYear)
    scale = Scale(numerator: childrenInYear, denominator: CohortPlan.childrenInYear)
    let cohorts = CohortPlan.cohorts
    children = zip(cohorts, scale.counts(cohorts.map(\.count))).flatMap { cohort, count in
      [PlannedChild](repeating: PlannedChild(cohort), count: count)
    }
    var dice = Dice(seed: seed)
    planDays(&dice)
    planPeople(&dice)
    planFamilies(&dice)
    planMothers()
    planAdoptions(&dice)
    planPlacements(&dice)
  }

  /// Positions of the children of whom something is true.
  func members(where isMember: (PlannedChild) -> Bool) -> [Int] {
    children.indices.filter { isMember(children[$0]) }
  }
}
