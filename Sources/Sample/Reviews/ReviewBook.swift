import Care

/// The diary's reviews sorted by child, in order of day.
struct ReviewBook: Sendable {
  /// Where each child's reviews begin; one entry more than there are children.
  private let starts: [Int]
  private let reviews: [Review]

  struct Review: Sendable {
    let heldOn: Day
    let participation: ParticipationCode
  }

  init(of diary: Diary, children: Int) {
    var starts = [Int](repeating: 0, count: children + 1)
    for entry in diary.entries { starts[entry.child + 1] += 1 }
    for child in 0..<children { starts[child + 1] += starts[child] }
    var next = starts
    var reviews = [Review](
      repeating: Review(heldOn: .earliest, participation: .pn0), count: diary.entries.count)
    // The diary runs from month to month, so a child's reviews come in order.
    for entry in diary.entries {
      reviews[next[entry.child]] = Review(
        heldOn: entry.heldOn, participation: entry.participation)
      next[entry.child] += 1
    }
    self.starts = starts
    self.reviews = reviews
  }

  func reviews(of child: Int) -> ArraySlice<Review> { reviews[starts[child]..<starts[child + 1]] }
}
