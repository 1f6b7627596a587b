import Care

/// Reviews observed by a manager: one a year for every officer who has children.
struct ObservationPlan {
  private let ground: SampleGround
  private let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {
    for year in 0...2 {
      var dice = ground.dice(year, .observations)
      var observed: Set<Key<Officer>> = []
      for month in 0..<12 {
        let day = ground.workingDay(in: ground.yearEnds.month(month, of: year), &dice)
        // An officer seen late in the year has had the whole year to be there.
        for officer in atWork(on: day) where !observed.contains(officer) {
          guard month == 11 || dice.happens(1, in: 12 - month) else { continue }
          observed.insert(officer)
          ledger.add(observation(of: officer, on: day, &dice))
        }
      }
    }
  }

  private func atWork(on day: Day) -> [Key<Officer>] {
    let children = ground.roll.children
    return Set(
      children.indices.lazy.filter { children[$0].isInCare(on: day) }
        .compactMap { officers.officer(of: $0, on: day) }
    ).sorted()
  }

  private func observation(
    of officer: Key<Officer>, on day: Day, _ dice: inout Dice
  ) -> Observation {
    .with {
      $0.observedOn = day
      $0.officer = officer
      $0.observer = "IRO manager"
      $0.grade = dice.one(of: [(.outstanding, 22), (.good, 66), (.improve, 12)])
      $0.note = dice.one(of: ObservationPlan.notes)
    }
  }

  private static let notes = [
    "The child chose who sat where and spoke first.",
    "Everybody knew at the end who does what by when.",
    "Time ran out before the pathway plan; book longer next time.",
    "A hard message was given kindly and the child asked questions.",
    "The parent by telephone was kept in the talk throughout.",
  ]
}
