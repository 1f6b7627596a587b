import Care
import TestSupport

extension CareRecord {
  /// A record of a year with something of everything, varied by a number.
  static func example(_ number: Int, in year: CollectionYear) -> CareRecord {
    var dice = Chance(seed: UInt64(number) &* 31 &+ UInt64(year.ending))
    let start = year.firstDay.adding(days: dice.roll(300))
    var record = CareRecord(source: .yearsReturn(year))
    record.child = Child(
      bornOn: Day(clampedYear: 2008, month: 1, day: 1).adding(days: number % 4000),
      sex: number % 2 == 0 ? .male : .female, ethnicity: dice.pick(Ethnicity.allCases),
      pupilNumber: "UN3", isMother: number % 97 == 0 ? true : nil)
    var day = start
    for _ in 0..<(1 + dice.roll(4)) {
      let next = day.adding(days: 20 + dice.roll(40))
      record.episodes.append(
        CareEpisode(
          startedOn: day, ceasedOn: next, reasonBegan: dice.pick(ReasonForNewEpisode.allCases),
          legalStatus: dice.pick(LegalStatus.allCases), need: .n1,
          placement: dice.pick(Placement.allCases), provider: dice.pick(PlacementProvider.allCases),
          reasonCeased: dice.pick(ReasonEpisodeCeased.allCases), homePostcode: "ZZ1 1AA",
          placementPostcode: "ZZ1 2BB", providerNumber: "SC999999",
          miles: Double(dice.roll(400)) / 10, isInsideAuthority: dice.roll(2) == 0))
      day = next
    }
    if dice.roll(2) == 0 { record.episodes[record.episodes.count - 1].ceasedOn = nil }
    for _ in 0..<dice.roll(4) {
      record.reviews.append(
        Review(
          heldOn: start.adding(days: dice.roll(300)),
          participation: dice.pick(ParticipationCode.allCases)))
    }
    record.addRest(&dice, from: start)
    return record
  }

  private mutating func addRest(_ dice: inout Chance, from start: Day) {
    if dice.roll(8) == 0 { unaccompanied = Unaccompanied(ceasesOn: start.adding(days: 900)) }
    if dice.roll(3) == 0 { missing = [MissingEpisode(kind: .m, startedOn: start, endedOn: nil)] }
    if dice.roll(2) == 0 {
      socialWorkers = [SocialWorkerEpisode(worker: "SW\(dice.roll(99))", startedOn: start)]
    }
    if dice.roll(2) == 0 {
      health = HealthOutcomes(
        difficultiesScore: dice.roll(40), isConvicted: false, areTeethChecked: true)
    }
    if dice.roll(9) == 0 {
      adoption = Adoption(decidedOn: start, numberOfAdopters: 2)
      adoptionDecisions = [AdoptionDecision(decidedOn: start)]
    }
    if dice.roll(9) == 0 {
      previousPermanence = PreviousPermanence(option: .p1, date: "zz/01/2015")
    }
    if dice.roll(9) == 0 {
      careLeaver = CareLeaver(inTouch: .yes, activity: .f1, accommodation: .b1)
    }
    if dice.roll(2) == 0 {
      healthOfYears = [
        YearsHealth(
          yearEndsOn: CollectionYear(of: start).lastDay,
          outcomes: HealthOutcomes(difficultiesScore: dice.roll(40)))
      ]
    }
    if dice.roll(20) == 0 { deprivations = [DeprivationOfLiberty(startedOn: start)] }
  }
}

extension Chance {
  /// A number from 0 up to, and without, a limit.
  mutating func roll(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}
