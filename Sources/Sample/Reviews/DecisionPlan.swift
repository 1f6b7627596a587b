import Care

/// Decisions of the reviews: carried out by the next one, carried over to it, or open still.
struct DecisionPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  /// For each child what was not carried out when an officer raised it.
  private let owed: [Int: [OwedDecision]]

  init(_ ground: SampleGround, _ reviews: HeldReviews, owed: [Int: [OwedDecision]]) {
    self.ground = ground
    self.reviews = reviews
    self.owed = owed
  }

  private static let texts: [(text: String, owner: String)] = [
    ("Book the review health assessment and share its date.", "social worker"),
    ("Hold the personal education plan meeting this term.", "designated teacher"),
    ("Agree with the carer how family time is prepared and talked about after.", "social worker"),
    ("Begin life-story work, with a named person and a first session.", "social worker"),
    ("Complete the assessment for matching and take it to panel.", "supervising social worker"),
    ("Bring the care plan up to date with what was agreed.", "social worker"),
    ("Explain to the child how savings are kept and what is in them.", "carer"),
    ("Refer for support with sleep and worries.", "social worker"),
    ("Find a club or activity that the child chose.", "carer"),
    ("Start the pathway assessment together with the young person.", "personal adviser"),
  ]

  func add(to ledger: inout Ledger) {
    for child in owed.keys.sorted() {
      let days = ground.reviewDays(of: child)
      for decision in owed[child] ?? [] {
        for row in decision.rows(reviews: days, end: ground.end) { ledger.add(row, for: child) }
      }
    }
    for positions in reviews.ofChild {
      var open: [ReviewDecision] = []
      for position in positions {
        let review = reviews.all[position]
        var dice = Dice(
          seed: ground.authority.seed &+ UInt64(position), child: review.child, subject: .decisions)
        var decisions = open.map { carried($0, to: review.heldOn) }
        for _ in 0..<(decisions.isEmpty ? 2 : 1) { decisions.append(made(at: review, &dice)) }
        open = []
        let next = reviews.next(after: position)?.heldOn
        for decision in decisions {
          let kept = followed(decision, next: next, &dice)
          if kept.status == .carriedOver { open.append(kept) }
          ledger.add(kept, for: review.child)
        }
      }
    }
  }

  private func made(at review: HeldReview, _ dice: inout Dice) -> ReviewDecision {
    let (text, owner) = dice.one(
      of: review.age >= 16 ? DecisionPlan.texts : Array(DecisionPlan.texts.dropLast()))
    return .with {
      $0.heldOn = review.heldOn
      $0.text = text
      $0.owner = owner
      $0.dueOn = review.heldOn.adding(days: dice.one(of: [21, 28, 42, 60, 90]))
    }
  }

  private func carried(_ decision: ReviewDecision, to day: Day) -> ReviewDecision {
    var decision = decision
    decision.firstMadeOn = decision.firstMadeOn ?? decision.heldOn
    decision.carriedOver += 1
    decision.heldOn = day
    decision.status = .open
    return decision
  }

  /// Most decisions are carried out within the time that they have, given in hundredths of it.
  private func days(for decision: ReviewDecision, _ share: Int) -> Int {
    let allowed = decision.dueOn.map { decision.heldOn.days(to: $0) } ?? 0
    return allowed > 0 ? max(1, allowed * share / 100) : share
  }

  private func followed(
    _ decision: ReviewDecision, next: Day?, _ dice: inout Dice
  ) -> ReviewDecision {
    var decision = decision
    let last = next.map { $0.adding(days: -1) } ?? ground.end
    let doneOn = decision.heldOn.adding(
      days: days(for: decision, dice.number(from: 10, through: 120)))
    if doneOn <= last, dice.happens(88) {
      decision.status = .done
      decision.doneOn = doneOn
      decision.evidence = "Seen in the record."
    } else if next != nil {
      decision.status = dice.happens(decision.carriedOver > 0 ? 45 : 75) ? .carriedOver : .dropped
    } else {
      decision.status = .open
    }
    return decision
  }
}
