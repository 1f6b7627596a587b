import Care

/// Disabled children who stay with their parents and have short breaks (regulation 48).
///
/// They are not in care: no published measure counts them, so they come on top of the planned
/// children. A third of them are recorded break by break (V3), the others by their agreement (V4).
struct ShortBreaks {
  /// At the scale of 2,795 children in care in the year.
  static let children = 36

  private let yearEnds: YearEnds
  private let need = CategoryOfNeed.n2
  private(set) var planned = PlannedChild(Cohort(.before, ages: 5...16, 1))
  private var dice: Dice

  init(child: Int, seed: UInt64, yearEnds: YearEnds) {
    self.yearEnds = yearEnds
    dice = Dice(seed: seed, child: child, subject: .shortBreaks)
    let agreedOn = dice.day(from: yearEnds.firstDay, through: yearEnds.end.adding(days: -200))
    planned.startedOn = agreedOn
    planned.bornOn = agreedOn.adding(days: -dice.number(from: 5 * 366, through: 13 * 365))
    planned.sex = dice.happens(65) ? .male : .female
    planned.ethnicity = dice.one(of: [(.wbri, 5), (.apkn, 3), (.bcrb, 1), (.mwbc, 1), (.aban, 1)])
    planned.area = dice.one(of: Area.allCases)
    planned.need = .n2
    planned.route = .shortBreaks
    planned.family = child
  }

  /// Episodes and reviews: every three months at first, then every six (regulations 33 and 48).
  mutating func episodesAndReviews() -> (episodes: [CareEpisode], reviews: [Review]) {
    let episodes = dice.happens(33) ? breaks() : [agreement()]
    var reviews: [Review] = []
    var due = planned.startedOn.adding(months: 3)
    for episode in episodes {
      let last = min(episode.ceasedOn ?? yearEnds.end, yearEnds.end)
      while true {
        let early = due.adding(days: -dice.below(40))
        let wanted =
          episodes.count > 1 ? episode.startedOn : ReviewTimes.workingDay(onOrBefore: early)
        // Held on the first day of the last break before it is due.
        let nextBreak = wanted.adding(days: 28)
        guard episodes.count > 1 ? nextBreak > due && wanted <= due : wanted < last else { break }
        reviews.append(Review(heldOn: wanted, participation: participation(on: wanted)))
        due = wanted.adding(months: 6)
        if episodes.count > 1 { break }
      }
    }
    return (episodes, reviews)
  }

  private mutating func participation(on day: Day) -> ParticipationCode {
    planned.bornOn.age(on: day) < 4
      ? .pn0 : dice.one(of: [(.pn3, 30), (.pn1, 20), (.pn5, 20), (.pn6, 15), (.pn7, 15)])
  }

  private func agreement() -> CareEpisode {
    episode(.v4, from: planned.startedOn, through: nil)
  }

  /// A weekend, Friday to Monday, every four weeks: 39 nights a year at most.
  private mutating func breaks() -> [CareEpisode] {
    var friday = planned.startedOn
    while friday.weekday != .friday || !ReviewTimes.isWorkingDay(friday) {
      friday = friday.adding(days: 1)
    }
    planned.startedOn = friday
    var episodes: [CareEpisode] = []
    while friday.adding(days: 3) <= yearEnds.end {
      episodes.append(episode(.v3, from: friday, through: friday.adding(days: 3)))
      friday = friday.adding(days: 28)
      if !ReviewTimes.isWorkingDay(friday) { friday = friday.adding(days: 7) }
    }
    return episodes
  }

  /// In a residential home, without postcodes, distance and number, which the return does not ask for.
  private func episode(
    _ status: LegalStatus, from first: Day, through last: Day?
  ) -> CareEpisode {
    CareEpisode(
      startedOn: first, ceasedOn: last, reasonBegan: .s, legalStatus: status, need: need,
      placement: .r1, provider: .pr4, reasonCeased: last == nil ? nil : .e4a)
  }
}
