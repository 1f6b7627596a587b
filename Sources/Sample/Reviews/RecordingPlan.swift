import Care

/// How long the record of each review took: as many working days in all as the service's means give.
///
/// What would happen after the last of the three years has not happened yet: such steps are left open,
/// and the mean is that of the others.
struct RecordingPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  /// Working days from one step to the next of each review: decisions sent, record complete, sent out.
  private var parts: [[Int]]
  /// How many of the steps of each review have happened.
  private var happened: [Int]

  /// Hundredths of a working day from the review to each step, a mean for each of the three years.
  private static let means = [[382, 1016, 2088], [582, 1458, 2605], [660, 1880, 2820]]

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
    parts = Array(repeating: [0, 0, 0], count: reviews.all.count)
    happened = Array(repeating: 3, count: reviews.all.count)
    var dice = ground.dice(0, .recording)
    for (year, means) in RecordingPlan.means.enumerated() {
      let positions = reviews.positions(year: year)
      var before = 0
      for (step, mean) in means.enumerated() {
        let total = ((mean - before) * positions.count + 50) / 100
        let dealt = RecordingPlan.dealt(total, among: positions.count, &dice)
        for (position, days) in zip(positions, dealt) { parts[position][step] = days }
        before = mean
      }
    }
    leaveOpen(reviews.positions(year: 2))
  }

  /// Leaves open what would happen after the end, and lets the reviews long before it have as many days
  /// more or less that the means stay.
  private mutating func leaveOpen(_ positions: [Int]) {
    for position in positions {
      let left = days(from: reviews.all[position].heldOn)
      happened[position] = (0..<3).filter { sum(position, through: $0) <= left }.count
    }
    let early = positions.filter { reviews.all[$0].heldOn < ground.end.adding(days: -270) }
    for step in 0..<3 {
      let done = positions.filter { happened[$0] > step }
      let wanted = (RecordingPlan.means[2][step] * done.count + 50) / 100
      spread(wanted - done.reduce(0) { $0 + sum($1, through: step) }, over: early, at: step)
    }
  }

  /// A day more or less for each in turn, until so many are given.
  private mutating func spread(_ days: Int, over positions: [Int], at step: Int) {
    var left = days
    var isMoving = true
    while left != 0, isMoving {
      isMoving = false
      for position in positions where left != 0 && parts[position][step] + left.signum() >= 0 {
        parts[position][step] += left.signum()
        left -= left.signum()
        isMoving = true
      }
    }
  }

  private func sum(_ position: Int, through step: Int) -> Int {
    parts[position][...step].reduce(0, +)
  }

  /// Working days that are left from a day to the end.
  private func days(from day: Day) -> Int {
    (try? WorkingDays.englandAndWales.count(after: day, through: ground.end)) ?? 0
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
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(position), child: review.child, subject: .recording)
    return .with { record in
      record.heldOn = review.heldOn
      record.writtenBy = officer
      record.decisionsSentOn = day(of: 0, position)
      record.decisionsSentBy = record.decisionsSentOn.map { _ in "IRO" }
      record.completedOn = day(of: 1, position)
      record.completedBy = record.completedOn.map { _ in "IRO" }
      record.distributedOn = day(of: 2, position)
      record.distributedBy = record.distributedOn.map { _ in "business support" }
      answer(&record, &dice)
      record.changesPlan = dice.happens(42)
      if record.changesPlan == true {
        let took = dice.one(of: [(5, 30), (8, 30), (10, 20), (14, 12), (25, 8)])
        record.planUpdatedOn = happened(on: day(took, after: review.heldOn))
      }
    }
  }

  /// Most team managers answer in time, some object, and the silence of others is agreement.
  private func answer(_ record: inout ReviewRecord, _ dice: inout Dice) {
    guard let sentOn = record.decisionsSentOn, dice.happens(72),
      let respondedOn = happened(on: day(dice.number(from: 0, through: 5), after: sentOn))
    else { return }
    record.respondedOn = respondedOn
    record.respondedBy = "team manager"
    record.response = dice.happens(3) ? .objected : .agreed
    if record.response == .objected {
      record.objection = "The date for the assessment cannot be met. Another was proposed."
    }
  }

  /// The day of a step; nil where it has not happened yet.
  private func day(of step: Int, _ position: Int) -> Day? {
    guard happened[position] > step else { return nil }
    return day(sum(position, through: step), after: reviews.all[position].heldOn)
  }

  private func happened(on day: Day) -> Day? { day <= ground.end ? day : nil }

  private func day(_ count: Int, after day: Day) -> Day {
    (try? WorkingDays.englandAndWales.day(count, after: day)) ?? day.adding(days: count * 7 / 5)
  }
}
