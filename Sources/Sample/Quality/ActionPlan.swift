import Care

/// The service's action plan, by chapter of its annual report.
struct ActionPlan {
  private let ground: SampleGround

  init(_ ground: SampleGround) { self.ground = ground }

  func add(to ledger: inout Ledger) {
    for (position, line) in ActionLine.all.enumerated() {
      let openedOn = opening(of: line, position)
      ledger.add(
        PlanAction.with {
          $0.chapter = line.chapter
          $0.text = line.text
          $0.owner = line.owner
          $0.openedOn = openedOn
          $0.dueOn = openedOn.adding(months: line.months)
          $0.status = line.status
          $0.progress = line.progress
          $0.closedOn = line.status == .done ? openedOn.adding(months: line.months - 1) : nil
          $0.source = line.source
        })
    }
  }

  /// What is done or under way was begun in the year; the rest was agreed with the managers of the
  /// authority in its last weeks, for the next.
  private func opening(of line: ActionLine, _ position: Int) -> Day {
    let year = ground.years[2]
    switch line.status {
    case .done: return year.firstDay.adding(months: position % 6).adding(days: 11)
    case .notStarted: return year.lastDay.adding(days: -12)
    default: return year.firstDay.adding(months: 8).adding(days: position)
    }
  }
}
