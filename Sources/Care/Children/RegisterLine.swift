/// One child as lists show them on a day: where the child stands and what is due.
///
/// Worked out from the history and the service's own records; nothing of it is kept.
package final class RegisterLine: Sendable, Identifiable {
  package let key: Key<Child>
  package let localIdentifier: String
  /// The name to show in a list made for the service.
  package let label: String
  /// The name that the child wants to be called by, where it is another.
  package let preferredName: String?
  package let bornOn: Day?
  package let isInCare: Bool
  /// The first day of the current time in care.
  package let inCareSince: Day?
  package let legalStatus: LegalStatus?
  package let placement: Placement?
  package let guarded: RecordGuard
  package let nextReview: DueDay?
  package let lastReviewOn: Day?
  /// The day for which the next review is booked.
  package let bookedFor: Day?
  /// Reviews that were booked for a day that has come, with nothing recorded of them.
  package let withoutOutcome: [Day]
  package let duties: [Duty]
  /// What happened lately and was not answered by the officer.
  package let changes: [SeenChange]
  /// Informal interventions and formal escalations, the newest first.
  package let challenges: [ChallengeLine]
  /// How many rows the child has on each list of work of the day.
  package let work: WorkCounts

  package var id: Key<Child> { key }

  package init(_ duties: ChildDuties, file: CaseFile, on day: Day) {
    let (history, entries) = (duties.history, duties.entries)
    let period = history.periodsOfCare(policies: duties.policies)
      .last { !$0.isShortBreak && $0.holds(on: day) }
    let episode = history.episodes.last { $0.holds(on: day) && !$0.isShortBreak }
    let plans = entries.all(ReviewPlan.self).map(\.value).filter { $0.bookedOn <= day }
    let last = history.reviews.last { $0.heldOn <= day }?.heldOn
    key = history.key
    localIdentifier = history.localIdentifier
    label = history.label
    preferredName = file.child?.preferredName
    bornOn = history.bornOn
    isInCare = period != nil
    inCareSince = period?.startedOn
    legalStatus = episode?.legalStatus
    placement = episode?.placement
    guarded = RecordGuard(entries, workers: file.socialWorkers, on: day)
    nextReview =
      period == nil
      ? nil
      : history.nextReviewDue(
        on: day, loaded: duties.loaded, policies: duties.policies,
        early: plans.compactMap(\.earlyReview))
    lastReviewOn = last
    bookedFor = plans.map(\.plannedFor).filter { $0 > day }.min()
    withoutOutcome = plans.map(\.plannedFor).filter { planned in
      planned <= day && planned.days(to: day) < 60
        && !history.reviews.contains { abs($0.heldOn.days(to: planned)) <= 14 }
        && planned > (last ?? .earliest)
    }.sorted()
    self.duties = duties.all(on: day)
    changes = period == nil ? [] : duties.unanswered(file, on: day)
    challenges = ChallengeLine.all(in: entries, on: day, policies: duties.policies)
    work = WorkCounts(
      LineWork(
        key: key, nextReview: nextReview, bookedFor: bookedFor, withoutOutcome: withoutOutcome,
        duties: self.duties), on: day)
  }
}

/// Something that happened to a child, with its day.
package struct SeenChange: Hashable, Sendable {
  package let change: WatchedChange
  package let on: Day
}

extension ChildDuties {
  /// For how many days a change waits to be answered before it leaves the list.
  private static let days = 28

  /// What happened in the last 28 days that the officer has not answered, newest first.
  func unanswered(_ file: CaseFile, on day: Day) -> [SeenChange] {
    let answers = entries.all(ChangeAnswer.self).map(\.value)
    let recent = happened(file).filter {
      $0.on <= day && $0.on.days(to: day) <= Self.days
    }
    return recent.filter { seen in
      !answers.contains { $0.change == seen.change && $0.changedOn == seen.on }
    }.sorted { ($1.on, $0.change.rawValue) < ($0.on, $1.change.rawValue) }
  }

  /// Everything that the officer has to know of, whenever it was.
  func happened(_ file: CaseFile) -> [SeenChange] {
    let episodes = history.episodes.filter { !$0.isShortBreak }.compactMap { episode in
      episode.reasonBegan.map { SeenChange(change: $0.watched, on: episode.startedOn) }
    }
    let changed = file.socialWorkers.dropFirst()
      .map { SeenChange(change: .socialWorker, on: $0.startedOn) }
    return episodes + changed
      + file.missing.map { SeenChange(change: .missing, on: $0.startedOn) }
  }
}

extension ReasonForNewEpisode {
  fileprivate var watched: WatchedChange {
    switch self {
    case .s: .admission
    case .l: .status
    case .p, .t, .b, .u: .move
    }
  }
}
