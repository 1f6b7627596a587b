import Care

/// How long the record of each review took: as many working days in all as the service's means give.
struct RecordingPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  /// Working days from the review to its decisions sent, its record complete and sent out.
  private var days: [(decisions: Int, complete: Int, distribute: Int)]

  /// Hundredths of a working day, a mean for each of the three years.
  private static let means = [(382, 1016, 2088), (582, 1458, 2605), (660, 1880, 2820)]

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
    days = Array(repeating: (0, 0, 0), count: reviews.all.count)
    var dice = ground.dice(0, .recording)
    for year in 0...2 {
      let positions = reviews.positions(year: year)
      let mean = RecordingPlan.means[year]
      let totals = [mean.0, mean.1 - mean.0, mean.2 - mean.1].map {
        ($0 * positions.count + 50) / 100
      }
      let parts = totals.map { RecordingPlan.dealt($0, among: positions.count, &dice) }
      for (index, position) in positions.enumerated() {
        let decisions = parts[0][index]
        let complete = decisions + parts[1][index]
        days[position] = (decisions, complete, complete + parts[2][index])
      }
    }
  }

  /// A total in whole days: many get few of them and a few get many.
  private static func dealt(_ total: Int, among count: Int, _ dice: inout Dice) -> [Int] {
    let weights = (0..<count).map { _ in
      dice.one(of: [(2, 18), (4, 26), (6, 24), (9, 16), (14, 10), (30, 5), (60, 1)])
    }
    return Scale.shares(of: weights, total: total)
  }

  func record(of position: Int, by officer: Key<Officer>?) -> ReviewRecord {
    let review = reviews.all[position]
    let days = days[position]
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: review.child, subject: .recording)
    return .with { record in
      record.heldOn = review.heldOn
      record.writtenBy = officer
      record.decisionsSentOn = day(days.decisions, after: review.heldOn)
      record.decisionsSentBy = "IRO"
      record.completedOn = day(days.complete, after: review.heldOn)
      record.completedBy = "IRO"
      record.distributedOn = day(days.distribute, after: review.heldOn)
      record.distributedBy = "business support"
      answer(&record, &dice)
      record.changesPlan = dice.happens(42)
      if record.changesPlan == true {
        let took = dice.one(of: [(5, 30), (8, 30), (10, 20), (14, 12), (25, 8)])
        record.planUpdatedOn = day(took, after: review.heldOn)
      }
    }
  }

  /// Most team managers answer in time, some object, and the silence of others is agreement.
  private func answer(_ record: inout ReviewRecord, _ dice: inout Dice) {
    guard let sentOn = record.decisionsSentOn, dice.happens(72) else { return }
    record.respondedOn = day(dice.number(from: 0, through: 5), after: sentOn)
    record.respondedBy = "team manager"
    record.response = dice.happens(3) ? .objected : .agreed
    if record.response == .objected {
      record.objection = "The date for the assessment cannot be met. Another was proposed."
    }
  }

  private func day(_ count: Int, after day: Day) -> Day {
    (try? WorkingDays.englandAndWales.day(count, after: day)) ?? day.adding(days: count * 7 / 5)
  }
}
