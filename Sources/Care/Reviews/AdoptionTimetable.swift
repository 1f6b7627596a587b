/// How the adoption timetable overrides that of regulation 33 for one child, from day to day.
struct AdoptionTimetable {
  /// Which timetable holds from a day on.
  enum Regime { case ordinary, authorised, placed }

  struct Change {
    let day: Day
    let regime: Regime
  }

  /// In order of day.
  private(set) var changes: [Change] = []
  private let reviewDays: [Day]

  /// Nil where policy or the lack of a date of authority leaves all to regulation 33.
  init?(of history: CareHistory, policies: Policies) {
    if history.adoptionAuthority == nil && policies.isStandard { return nil }
    guard let authority = AdoptionTimetable.authority(of: history, policies: policies) else {
      return nil
    }
    reviewDays = history.reviews.map(\.heldOn)
    add(authority.authorisedOn, .authorised)
    for index in history.episodes.indices {
      let start = max(history.episodes[index].startedOn, authority.authorisedOn)
      if let endedOn = authority.endedOn, start >= endedOn { break }
      if let ceasedOn = history.episodes[index].ceasedOn, ceasedOn <= authority.authorisedOn {
        continue
      }
      let isPlaced = history.settledPlacement(ofEpisodeAt: index)?.isForAdoption ?? false
      if isPlaced && (changes.last?.regime != .placed || history.isMove(at: index)) {
        add(start, .placed)
      } else if !isPlaced && changes.last?.regime == .placed {
        add(start, .authorised)
      }
    }
    if let endedOn = authority.endedOn { add(endedOn, .ordinary) }
  }

  private mutating func add(_ day: Day, _ regime: Regime) {
    if changes.last?.day == day { changes.removeLast() }
    changes.append(Change(day: day, regime: regime))
  }

  /// The authority as recorded, or as a return lets it be inferred where policy allows that.
  private static func authority(
    of history: CareHistory, policies: Policies
  ) -> AdoptionAuthority? {
    if let recorded = history.adoptionAuthority {
      let mode = policies.choice(.adoptionTimetable, on: recorded.authorisedOn)
      return mode == "never" ? nil : recorded
    }
    guard let first = history.episodes.firstIndex(where: \.showsAuthority) else { return nil }
    let start = history.episodes[first].startedOn
    guard policies.choice(.adoptionTimetable, on: start) == "from-return" else { return nil }
    let end = history.episodes[first...].first {
      !$0.showsAuthority && $0.placement?.isTemporary != true
    }
    return AdoptionAuthority(authorisedOn: start, endedOn: end?.startedOn)
  }

  /// The due day in force just before a day, where regulation 33 gives an ordinary one.
  ///
  /// A change does not excuse a review that was overdue when it came.
  func dueDay(
    ordinary: DueDay, previous: Day?, in period: PeriodOfCare, before day: Day
  ) -> DueDay {
    var due = ordinary
    if let previous, let change = changes.last(where: { $0.day < previous }) {
      due = later(than: previous, since: change) ?? ordinary
    }
    let start = previous ?? period.startedOn
    for change in changes where change.day >= start && change.day < day {
      guard due.day >= change.day else { break }
      due = first(after: change) ?? ordinary
    }
    return due
  }

  private func first(after change: Change) -> DueDay? {
    switch change.regime {
    case .ordinary: nil
    case .authorised: try? ReviewInterval.authorisedFirst.dueDay(from: change.day)
    case .placed: try? ReviewInterval.placedFirst.dueDay(from: change.day)
    }
  }

  private func later(than previous: Day, since change: Change) -> DueDay? {
    switch change.regime {
    case .ordinary: return nil
    case .authorised: return try? ReviewInterval.authorisedLater.dueDay(from: previous)
    case .placed:
      let held = reviewDays.count { $0 > change.day && $0 <= previous }
      let rule = held <= 1 ? ReviewInterval.placedSecond : .placedLater
      return try? rule.dueDay(from: previous)
    }
  }
}

extension HistoryEpisode {
  /// A placement order, or a placement for adoption.
  fileprivate var showsAuthority: Bool {
    legalStatus == .e1 || placement?.isForAdoption == true
  }
}
