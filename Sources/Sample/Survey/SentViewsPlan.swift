import Care

/// Views that children of the sample sent, for their reviews and between them, and their accounts in
/// an app.
struct SentViewsPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
  }

  func add(to ledger: inout Ledger) {
    for child in ground.roll.children.indices {
      var dice = ground.dice(child, .sentViews)
      let planned = ground.roll.children[child]
      for review in reviews.all[reviews.ofChild[child]] where review.code == .pn6 {
        ledger.add(views(before: review, of: planned, &dice), for: child)
      }
      guard let account = account(of: planned, &dice) else { continue }
      ledger.add(account, for: child)
      if let sent = views(by: account, &dice) { ledger.add(sent, for: child) }
    }
  }

  /// Some days before the review that heard them.
  private func views(
    before review: HeldReview, of child: PlannedChild, _ dice: inout Dice
  ) -> SentViews {
    .with {
      let early = review.heldOn.adding(days: -dice.number(from: 1, through: 12))
      $0.sentOn = max(child.startedOn, early)
      $0.sentBy = dice.one(of: [
        (.paperForm, 16), (.onlineForm, 18), (.app, 32), (.letter, 14), (.message, 20),
      ])
      $0.heardAt = review.heldOn
    }
  }

  /// Older children rather have one; it is closed when care ends.
  private func account(of child: PlannedChild, _ dice: inout Dice) -> AppAccount? {
    let first = max(
      child.startedOn, child.bornOn.birthday(SentViewsPlan.youngest), ground.years[0].firstDay)
    let last = min(child.ceasedOn?.adding(days: -1) ?? ground.end, ground.end)
    guard first < last else { return nil }
    let age = child.bornOn.age(on: last)
    guard dice.happens(age < 8 ? 18 : age < 12 ? 46 : 71) else { return nil }
    return .with {
      $0.openedOn = dice.day(from: first, through: min(last, first.adding(days: 240)))
      $0.closedOn = child.ceasedOn
      $0.app = "Say It"
    }
  }

  /// What a child wrote in the app between two reviews.
  private func views(by account: AppAccount, _ dice: inout Dice) -> SentViews? {
    let last = min(account.closedOn?.adding(days: -1) ?? ground.end, ground.end)
    guard account.openedOn < last, dice.happens(55) else { return nil }
    return .with {
      $0.sentOn = dice.day(from: account.openedOn, through: last)
      $0.sentBy = .app
    }
  }

  private static let youngest = 4
}
