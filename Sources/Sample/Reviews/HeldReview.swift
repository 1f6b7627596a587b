import Care

/// A review of one of the three years, as the makers of its records see it.
struct HeldReview: Sendable {
  /// Position of the child in the roll.
  let child: Int
  let heldOn: Day
  let code: ParticipationCode
  let place: ReviewPlace
  /// Nil where care began long before, or the day lies outside the table of bank holidays.
  let dueOn: Day?
  let age: Int
  /// Which of the three years it was held in.
  let year: Int

  var isAttended: Bool { code.isAttendance }
}

/// Every review of the three years, in the order of the roll and of the days.
struct HeldReviews: Sendable {
  let all: [HeldReview]
  /// For each child where the reviews stand in the list.
  let ofChild: [Range<Int>]

  init(_ ground: SampleGround) {
    var all: [HeldReview] = []
    var ofChild: [Range<Int>] = []
    let loaded = LoadedYears([])
    for child in ground.roll.children.indices {
      let start = all.count
      let record = ground.records[child]
      let file = CaseFile(
        key: Key(Int64(child + 1)), localIdentifier: "\(child)", records: [record])
      var last: Day?
      for placed in file.history(policies: .standard).placedReviews(loaded: loaded)
      where placed.period?.isShortBreak == false && placed.review.heldOn != last {
        let day = placed.review.heldOn
        last = day
        guard let year = ground.years.firstIndex(where: { $0.days.contains(day) }) else { continue }
        all.append(
          HeldReview(
            child: child, heldOn: day, code: placed.review.participation ?? .pn7,
            place: placed.place, dueOn: placed.due?.day,
            age: ground.roll.children[child].bornOn.age(on: day), year: year))
      }
      ofChild.append(start..<all.count)
    }
    self.all = all
    self.ofChild = ofChild
  }

  /// Positions of the reviews of a year of which something is true.
  func positions(year: Int, where isMember: (HeldReview) -> Bool = { _ in true }) -> [Int] {
    all.indices.filter { all[$0].year == year && isMember(all[$0]) }
  }

  /// The days around a review: of the one before and after it of the same child.
  func next(after position: Int) -> HeldReview? {
    ofChild[all[position].child].contains(position + 1) ? all[position + 1] : nil
  }
}

extension Dice {
  /// So many of some positions, chosen by chance.
  mutating func chosen(_ count: Int, of positions: [Int]) -> Set<Int> {
    var shuffled = positions
    shuffle(&shuffled)
    return Set(shuffled.prefix(max(0, count)))
  }
}
