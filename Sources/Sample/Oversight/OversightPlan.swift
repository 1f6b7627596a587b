import Care

/// What officers do between reviews: midpoint checks, visits, notes, and hearing of moves.
struct OversightPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  private let officers: OfficerPlan

  init(_ ground: SampleGround, _ reviews: HeldReviews, _ officers: OfficerPlan) {
    self.ground = ground
    self.reviews = reviews
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {
    for child in ground.roll.children.indices {
      var dice = ground.dice(child, .oversight)
      addBetweenReviews(child, &dice, &ledger)
      addMoves(child, &dice, &ledger)
    }
  }

  private func addBetweenReviews(_ child: Int, _ dice: inout Dice, _ ledger: inout Ledger) {
    var previous: Day?
    for position in reviews.ofChild[child] {
      let review = reviews.all[position]
      if dice.happens(63) {
        addVisit(
          child, on: review.heldOn.adding(days: -dice.number(from: 2, through: 20)), &dice, &ledger)
      }
      if let previous, let due = review.dueOn, dice.happens(71),
        let window = MidpointWindow(after: previous, due: due),
        window.middle < review.heldOn
      {
        addCheck(child, on: window.middle, &dice, &ledger)
      }
      previous = review.heldOn
    }
  }

  private func addVisit(
    _ child: Int, on day: Day, _ dice: inout Dice, _ ledger: inout Ledger
  ) {
    let planned = ground.roll.children[child]
    guard planned.isInCare(on: day), day >= ground.yearEnds.firstDay else { return }
    ledger.add(
      Visit.with {
        $0.visitedOn = day
        $0.officer = officers.officer(of: child, on: day)
        $0.contactKind = dice.one(of: [(.visit, 70), (.video, 12), (.call, 18)])
        $0.wasAlone = planned.bornOn.age(on: day) >= 4 && dice.happens(82)
      }, for: child)
  }

  private func addCheck(
    _ child: Int, on day: Day, _ dice: inout Dice, _ ledger: inout Ledger
  ) {
    guard ground.roll.children[child].isInCare(on: day) else { return }
    let officer = officers.officer(of: child, on: day)
    ledger.add(
      MidpointCheck.with {
        $0.checkedOn = day
        $0.officer = officer
        $0.progress = dice.one(of: [(.onTrack, 66), (.somewhat, 24), (.drift, 10)])
      }, for: child)
    guard dice.happens(40) else { return }
    ledger.add(
      Footprint.with {
        $0.doneOn = day
        $0.officer = officer
        $0.footprintKind = dice.one(of: [
          (.recordNote, 80), (.courtPlan, 8), (.guardian, 7), (.legalAdvice, 3), (.Cafcass, 2),
        ])
      }, for: child)
  }

  /// Moves of the register that the carer, the provider or the child brought about.
  private func addMoves(_ child: Int, _ dice: inout Dice, _ ledger: inout Ledger) {
    for episode in ground.records[child].episodes {
      guard let movedOn = episode.ceasedOn, movedOn >= ground.yearEnds.firstDay,
        let reason = episode.reasonPlacementChanged, OversightPlan.unplanned.contains(reason),
        ground.roll.children[child].isInCare(on: movedOn)
      else { continue }
      let told = dice.one(of: [(0, 35), (1, 28), (2, 16), (5, 12), (9, 9)])
      let notifiedOn = (try? WorkingDays.englandAndWales.day(told, after: movedOn)) ?? movedOn
      let isDecided = dice.happens(86)
      let decidedOn = notifiedOn.adding(days: dice.number(from: 0, through: 4))
      ledger.add(
        UnplannedMove.with {
          $0.movedOn = movedOn
          guard notifiedOn <= ground.end else { return }
          $0.notifiedOn = notifiedOn
          guard isDecided, decidedOn <= ground.end else { return }
          $0.reviewBroughtForward = dice.happens(35)
          $0.decidedOn = decidedOn
        }, for: child)
    }
  }

  private static let unplanned: Set<ReasonForPlacementChange> = [
    .close, .alleg, .stand, .apprr, .creqb, .creqo, .child,
  ]
}
