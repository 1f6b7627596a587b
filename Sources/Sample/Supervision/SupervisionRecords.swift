import Care

/// Supervision of officers, and what the service learns together.
struct SupervisionRecords {
  private let ground: SampleGround
  private let staff: StaffPlan
  private let keys: [Key<Officer>]

  init(_ ground: SampleGround, _ staff: StaffPlan, _ keys: [Key<Officer>]) {
    self.ground = ground
    self.staff = staff
    self.keys = keys
  }

  /// Individual sessions of each of the three years.
  private static let sessions = [228, 240, 208]

  func add(to ledger: inout Ledger) {
    var dice = ground.dice(1, .officers)
    for year in 0...2 {
      addIndividual(year: year, &dice, &ledger)
      addTogether(year: year, &dice, &ledger)
    }
  }

  private func addIndividual(year: Int, _ dice: inout Dice, _ ledger: inout Ledger) {
    let days = ground.years[year].days
    // One after the other until all sessions are held: everybody has about as many, all year round.
    var wanted = ground.scale.count(SupervisionRecords.sessions[year])
    let inPost = staff.members.count { $0.carries(on: days.first.adding(days: 182)) }
    let turns = max(1, (wanted + inPost - 1) / max(1, inPost))
    var turn = 0
    while wanted > 0, turn < 40 {
      for member in staff.members.indices where wanted > 0 {
        let first = days.first.adding(days: turn * 365 / turns)
        let day = min(days.last, first.adding(days: dice.below(30)))
        guard day <= days.last, staff.members[member].carries(on: day) else { continue }
        ledger.add(
          SupervisionSession.with {
            $0.heldOn = day
            $0.sessionKind = .individual
            $0.officer = keys[member]
            $0.supervisor = "assistant head of service"
            $0.topics = ["caseload", "records read", "dates that run out"]
          })
        wanted -= 1
      }
      turn += 1
    }
  }

  private func addTogether(year: Int, _ dice: inout Dice, _ ledger: inout Ledger) {
    let calendar = StaffCalendar(years: ground.years)
    for month in stride(from: 0, to: 12, by: 2) {
      ledger.add(
        SupervisionSession.with {
          $0.heldOn = calendar.day(year, month, 12)
          $0.sessionKind = .group
          $0.attended = max(
            1, staff.members.count { $0.hours(on: calendar.day(year, month, 12)) > 0 } - 4)
          $0.topics = ["what audits show", "what children say"]
        })
    }
    for member in staff.members.indices {
      let day = calendar.day(year, 1, 3 + dice.below(25))
      guard staff.members[member].carries(on: day) else { continue }
      ledger.add(
        SupervisionSession.with {
          $0.heldOn = day
          $0.sessionKind = .appraisal
          $0.officer = keys[member]
          $0.supervisor = "head of service"
        })
    }
    for (index, title) in SupervisionRecords.learning.enumerated() {
      ledger.add(
        LearningEvent.with {
          $0.heldOn = calendar.day(year, index, 20)
          $0.trainingKind = index % 3 == 0 ? .training : .meeting
          $0.title = title
          $0.attended = max(1, ground.scale.count(22))
        })
    }
  }

  private static let learning = [
    "Writing to a child in plain words", "Education plans with the virtual school",
    "Health assessments and who books them", "Advocacy: what it is and how to offer it",
    "Planning for young people who arrive alone", "Matching and permanence",
    "What early endings teach", "Pathway plans that young people own",
    "Seeing adult expectations of children", "Challenge that helps",
  ]
}
