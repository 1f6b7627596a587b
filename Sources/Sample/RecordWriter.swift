import Care

/// Writes the record of one planned child; whatever the plan leaves open is thrown for here.
struct RecordWriter {
  let authority: InventedAuthority
  let child: Int

  var record: CareRecord {
    let roll = authority.roll
    guard child < roll.children.count else { return shortBreaks }
    let planned = roll.children[child]
    let family = FamilyHome(of: planned, seed: authority.seed)
    var record = CareRecord(source: .heard)
    record.child = person(planned, family, siblings: roll.families[planned.family])
    if let own = roll.mothers.first(where: { $0.value == child })?.key {
      record.child?.isMother = true
      record.child?.firstChildBornOn = roll.children[own].bornOn
    }
    if planned.isUnaccompanied {
      record.unaccompanied = Unaccompanied(ceasesOn: planned.bornOn.birthday(18))
    }
    var (leaving, legal, placements) = (dice(.leaving), dice(.legal), dice(.placements))
    record.episodes =
      Episodes(
        of: planned, yearEnds: roll.yearEnds, family: family.postcode, leaving: &leaving,
        legalDice: &legal, &placements
      ).written
    if record.episodes.last?.reasonCeased == .e2 { record.child?.diedOn = planned.ceasedOn }
    record.reviews = reviews(of: planned)
    addPreviousCare(to: &record, planned)
    addYears(to: &record, planned)
    if let adoption = planned.adoption {
      record.enter(adoption, startedOn: planned.startedOn, &legal)
    }
    return record
  }

  private func dice(_ subject: Dice.Subject) -> Dice {
    Dice(seed: authority.seed, child: child, subject: subject)
  }

  private func person(_ planned: PlannedChild, _ family: FamilyHome, siblings: [Int]) -> Child {
    var dice = dice(.person)
    let others = siblings.filter { $0 != child }.sorted()
    return Person.child(
      planned, family: family, end: authority.roll.yearEnds.end,
      siblings: others.map(authority.localIdentifier), &dice)
  }

  private func reviews(of planned: PlannedChild) -> [Review] {
    var dice = dice(.earlierReviews)
    let earlier = EarlierReviews.days(
      of: planned, before: authority.roll.yearEnds.firstDay, &dice
    ).days
    return earlier.map { day in
      Review(heldOn: day, participation: participation(of: planned, on: day, &dice))
    }
      + authority.reviews.reviews(of: child).map {
        Review(heldOn: $0.heldOn, participation: $0.participation)
      }
  }

  private func participation(
    of planned: PlannedChild, on day: Day, _ dice: inout Dice
  ) -> ParticipationCode {
    planned.bornOn.age(on: day) < 4
      ? .pn0
      : dice.one(of: [
        (.pn1, 42), (.pn2, 4), (.pn3, 2), (.pn4, 2), (.pn5, 25), (.pn6, 17), (.pn7, 8),
      ])
  }

  /// What the years of the sample add: health, missing times, social workers, earlier permanence.
  private func addYears(to record: inout CareRecord, _ planned: PlannedChild) {
    let yearEnds = authority.roll.yearEnds
    var dice = dice(.health)
    record.healthOfYears = Health.outcomes(of: planned, years: yearEnds.years, &dice)
    dice = self.dice(.missing)
    record.missing = MissingTimes.times(of: planned, yearEnds: yearEnds, &dice)
    dice = Dice(seed: authority.seed, child: planned.family, subject: .socialWork)
    record.socialWorkers = SocialWorkers.episodes(of: planned, end: yearEnds.end, &dice)
    dice = self.dice(.previousCare)
    if planned.startedOn >= yearEnds.firstDay {
      record.previousPermanence = PreviousPermanence(sample: planned, &dice)
    }
  }

  /// A short period of care before the three years, of one starter in fourteen.
  private func addPreviousCare(to record: inout CareRecord, _ planned: PlannedChild) {
    var dice = dice(.previousCare)
    let yearEnds = authority.roll.yearEnds
    let first = planned.bornOn.adding(days: 30)
    let last = yearEnds.firstDay.adding(days: -90)
    guard planned.startedOn >= yearEnds.firstDay, !planned.isUnaccompanied, first < last,
      dice.happens(7)
    else { return }
    var earlier = planned
    earlier.startedOn = dice.day(from: max(first, last.adding(days: -1500)), through: last)
    let ceasedOn = min(
      earlier.startedOn.adding(days: dice.number(from: 4, through: 300)),
      yearEnds.firstDay.adding(days: -30))
    earlier.ceasedOn = ceasedOn
    let family = FamilyHome(of: planned, seed: authority.seed).postcode
    let home = Home(.u6, isFar: false, isOutside: dice.happens(30), family: family, &dice)
    record.episodes.insert(
      CareEpisode(
        startedOn: earlier.startedOn, ceasedOn: ceasedOn, reasonBegan: .s, legalStatus: .v2,
        need: planned.need, placement: .u6, provider: home.provider, reasonCeased: .e4a,
        homePostcode: family?.text, placementPostcode: home.postcode,
        providerNumber: home.number, miles: home.miles, isInsideAuthority: home.isInside), at: 0)
    earlier.adoption = nil
    let held = EarlierReviews.days(of: earlier, before: ceasedOn, &dice).days
    record.reviews =
      held.map { Review(heldOn: $0, participation: participation(of: planned, on: $0, &dice)) }
      + record.reviews
  }

  /// The record of a child who has short breaks.
  private var shortBreaks: CareRecord {
    var breaks = ShortBreaks(
      child: child, seed: authority.seed, yearEnds: authority.roll.yearEnds)
    let (episodes, reviews) = breaks.episodesAndReviews()
    let family = FamilyHome(of: breaks.planned, seed: authority.seed)
    var record = CareRecord(source: .heard, episodes: episodes, reviews: reviews)
    record.child = person(breaks.planned, family, siblings: [])
    record.previousPermanence = PreviousPermanence(option: .z1)
    return record
  }
}
