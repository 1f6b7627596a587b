import Care

/// The breakdowns of a plan sorted by what they ask of, so that nothing is looked up while counting.
struct Questions: Sendable {
  /// A judge, and where the counts of its verdicts lie.
  struct Question<Subject>: Sendable {
    let judge: @Sendable (Subject) -> Verdict
    let layout: CellLayout
  }

  /// A judge that answers with a word, and where its counts lie.
  struct Words: Sendable {
    /// Position of the breakdown in the plan.
    let breakdown: Int
    let word: @Sendable (ChildOnDay) -> String?
    let missing: Reason
    let layout: CellLayout
  }

  var inCare: [CellLayout] = []
  var children: [Question<ChildOnDay>] = []
  var words: [Words] = []
  var shortBreaks: [Question<ChildOnDay>] = []
  var starts: [Question<PeriodEvent>] = []
  var ends: [Question<PeriodEvent>] = []
  var reviews: [Question<ReviewHeld>] = []
  var shortBreakReviews: [Question<ReviewHeld>] = []
  var years: [Question<ChildInYear>] = []
  /// Whether a review's place and due day are asked for.
  private(set) var needPlaces = false
  /// Whether it is asked how a child's reviews stand at the end of a year.
  private(set) var needStanding = false
  /// Whether it is asked if a child took part in any review of a year.
  private(set) var needParticipation = false

  init(_ breakdowns: [Breakdown], _ layouts: [CellLayout]) {
    for (position, breakdown) in breakdowns.enumerated() {
      add(breakdown, layouts[position], at: position)
      needPlaces = needPlaces || breakdown.asks.contains(.place)
      needStanding = needStanding || breakdown.asks.contains(.standing)
      needParticipation = needParticipation || breakdown.asks.contains(.participation)
    }
  }

  private mutating func add(_ breakdown: Breakdown, _ layout: CellLayout, at position: Int) {
    switch breakdown.judge {
    case .inCare: inCare.append(layout)
    case .child(let judge): children.append(Question(judge: judge, layout: layout))
    case .word(let word, let missing):
      words.append(Words(breakdown: position, word: word, missing: missing, layout: layout))
    case .childOnShortBreaks(let judge):
      shortBreaks.append(Question(judge: judge, layout: layout))
    case .start(let judge): starts.append(Question(judge: judge, layout: layout))
    case .end(let judge): ends.append(Question(judge: judge, layout: layout))
    case .review(let judge): reviews.append(Question(judge: judge, layout: layout))
    case .shortBreakReview(let judge):
      shortBreakReviews.append(Question(judge: judge, layout: layout))
    case .year(let judge): years.append(Question(judge: judge, layout: layout))
    }
  }

  var needDays: Bool {
    !(inCare.isEmpty && children.isEmpty && words.isEmpty && shortBreaks.isEmpty)
  }
  var needChildren: Bool { !(children.isEmpty && words.isEmpty) }
  var needEvents: Bool { !(starts.isEmpty && ends.isEmpty) }
  var needReviewsHeld: Bool { !(reviews.isEmpty && shortBreakReviews.isEmpty) }
  var needReviews: Bool { needReviewsHeld || needStanding || needParticipation }
}
