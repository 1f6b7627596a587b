import Care

/// The children's survey: answers that name nobody unless the child agreed, and comments apart.
struct SurveyPlan {
  private let ground: SampleGround

  init(_ ground: SampleGround) { self.ground = ground }

  func add(to ledger: inout Ledger) {
    for (year, quota) in zip(0..., SurveyQuota.years) {
      var dice = ground.dice(year, .survey)
      for answer in answers(quota, ground.years[year].days, &dice) { ledger.add(answer) }
      addComments(year, &dice, to: &ledger)
    }
  }

  private func answers(
    _ quota: SurveyQuota, _ days: Period, _ dice: inout Dice
  ) -> [SurveyAnswer] {
    var answers = (0..<ground.scale.count(quota.answers)).map { _ in
      SurveyAnswer.with { $0.answeredOn = dice.day(from: days.first, through: days.last) }
    }
    answers.sort { $0.answeredOn < $1.answeredOn }
    let all = Array(answers.indices)
    for (member, card) in dice.deal(quota.attends, to: all) { answers[member].attends = card }
    // Children who never come more often feel unheard: the happier answers go to the others.
    let order = SurveyPlan.order(all, answers, &dice)
    SurveyPlan.give(quota.listens, to: order, &answers, \.listensAndInvolves)
    SurveyPlan.give(
      quota.understands, to: SurveyPlan.order(all, answers, &dice), &answers,
      \.understandsDecisions)
    SurveyPlan.give(
      quota.sees, to: SurveyPlan.order(all, answers, &dice), &answers, \.seesOfficer)
    SurveyPlan.give(
      quota.discussed, to: SurveyPlan.order(all, answers, &dice), &answers, \.plansDiscussed)
    let absent = all.filter { answers[$0].attends != .all }
    SurveyPlan.give(
      quota.contacted, to: SurveyPlan.order(absent, answers, &dice), &answers, \.contactedForViews)
    SurveyPlan.give(
      quota.told, to: SurveyPlan.order(absent, answers, &dice), &answers, \.toldWhatHappened)
    for (reason, count) in quota.reasons {
      let named = dice.draw((2 * count * absent.count + 124) / 248, of: absent)
      for member in named { answers[member].reasonsNotAttending.append(reason) }
    }
    for member in all where answers[member].attends != AttendsReviews.none {
      for (feeling, times) in SurveyQuota.feelings where dice.happens(times) {
        answers[member].feelings.append(feeling)
      }
    }
    for member in all where dice.happens(6) { link(&answers[member], &dice) }
    return answers
  }

  /// Those who come more often rather first.
  private static func order(
    _ members: [Int], _ answers: [SurveyAnswer], _ dice: inout Dice
  ) -> [Int] {
    let scores = members.map { member -> Int in
      let attends = answers[member].attends
      let start = attends == .all ? 0 : attends == .some ? 20 : 40
      return start + dice.below(100)
    }
    return zip(scores, members).sorted { $0 < $1 }.map(\.1)
  }

  /// Deals answers in their order, so many of each.
  private static func give<Answer>(
    _ pack: [(Answer, Int)], to members: [Int], _ answers: inout [SurveyAnswer],
    _ question: WritableKeyPath<SurveyAnswer, Answer?>
  ) {
    let shares = Scale.shares(of: pack.map(\.1), total: members.count)
    let cards = zip(pack, shares).flatMap { [Answer](repeating: $0.0, count: $1) }
    for (member, card) in zip(members, cards) { answers[member][keyPath: question] = card }
  }

  /// A child of 8 or more who agreed to be linked.
  private func link(_ answer: inout SurveyAnswer, _ dice: inout Dice) {
    let day = answer.answeredOn
    let child = ground.child(inCareOn: day, &dice) { ground.age(of: $0, on: day) >= 8 }
    answer.linkedTo = child.map(ground.authority.localIdentifier)
  }

  private func addComments(_ year: Int, _ dice: inout Dice, to ledger: inout Ledger) {
    var texts = SurveyComments.texts
    dice.shuffle(&texts)
    var choice = ground.dice(year, .quotes)
    for text in texts.prefix(ground.scale.count(20)) {
      let month = ground.yearEnds.month(dice.below(12), of: year).first
      ledger.add(
        SurveyComment.with {
          $0.month = month
          $0.text = text
          guard choice.happens(25) else { return }
          $0.quote = text
          $0.quotedBy = "officermanager"
          $0.quotedOn = min(ground.end, month.adding(months: 1).adding(days: 5))
        })
    }
  }
}
