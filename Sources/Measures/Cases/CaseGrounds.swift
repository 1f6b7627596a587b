package import Care

/// What the measures of the service's work are counted from: children's histories, the service's own
/// records, and the years that are asked for.
package struct CaseGrounds: Sendable {
  package let calendar: ReportingCalendar
  package let loaded: LoadedYears
  package let policies: Policies
  package let histories: [CareHistory]
  package let entries: Entries
  /// Brothers and sisters, in groups.
  package let siblings: [[Key<Child>]]
  /// Each child's social workers, by first day; empty where nothing is known of them.
  package let socialWorkers: [Key<Child>: [SocialWorkerEpisode]]
  /// The last day on which anything is recorded: what follows a period counts up to here.
  package let recordedUntil: Day
  /// Every review held, short breaks apart, with what the service recorded of it; by day.
  package let reviews: [RecordedReview]
  /// The position of each child in ``histories``.
  let positions: [Key<Child>: Int]

  /// Puts together what is known.
  ///
  /// `asAt` is the day to see the years as at; without it what follows a period counts up to the last
  /// day on which anything is recorded.
  package init(
    years: [CollectionYear], histories: [CareHistory], entries: Entries, loaded: LoadedYears,
    policies: Policies = .standard, siblings: [[Key<Child>]] = [],
    socialWorkers: [Key<Child>: [SocialWorkerEpisode]] = [:], asAt: Day? = nil
  ) {
    calendar = ReportingCalendar(years: years, asAt: asAt)
    self.loaded = loaded
    self.policies = policies
    let histories = histories.map { $0.endingLostEpisodes(loaded: loaded) }
    self.histories = histories
    self.entries = entries
    self.siblings = siblings
    self.socialWorkers = socialWorkers.mapValues(\.inOrder)
    recordedUntil = asAt ?? entries.lastDay ?? years.max()?.lastDay ?? .latest
    positions = Dictionary(
      histories.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { $1 })
    reviews =
      entries.count == 0
      ? []
      : RecordedReview.all(of: histories, entries, loaded: loaded, policies: policies)
  }

  package func history(of child: Key<Child>?) -> CareHistory? {
    child.flatMap { positions[$0] }.map { histories[$0] }
  }

  /// The last day of a year that counts.
  package func lastDay(of year: CollectionYear) -> Day? { calendar.lastDay(of: year) }
}

/// A review that was held, with what the service recorded of it.
package struct RecordedReview: Sendable {
  package let child: Key<Child>
  package let heldOn: Day
  package let place: ReviewPlace
  package let dueOn: Day?
  package let participation: ParticipationCode?
  package let bornOn: Day?
  package let isShortBreak: Bool
  package var meeting: ReviewMeeting?
  package var record: ReviewRecord?
  package var form: QualityForm?

  /// Whole years of age on the day; nil where the date of birth is not known.
  package var age: Int? { bornOn.map { $0.age(on: heldOn) } }
}

extension RecordedReview {
  private struct Address: Hashable {
    let child: Key<Child>?
    let day: Day
  }

  static func all(
    of histories: [CareHistory], _ entries: Entries, loaded: LoadedYears, policies: Policies
  ) -> [RecordedReview] {
    let meetings = byDay(entries.all(ReviewMeeting.self), \.heldOn)
    let records = byDay(entries.all(ReviewRecord.self), \.heldOn)
    let forms = byDay(entries.all(QualityForm.self), \.heldOn)
    var reviews: [RecordedReview] = []
    for history in histories {
      var last: Day?
      for placed in history.placedReviews(loaded: loaded, policies: policies)
      where placed.review.heldOn != last {
        last = placed.review.heldOn
        let address = Address(child: history.key, day: placed.review.heldOn)
        reviews.append(
          RecordedReview(
            child: history.key, heldOn: placed.review.heldOn, place: placed.place,
            dueOn: placed.due?.day, participation: placed.review.participation,
            bornOn: history.bornOn, isShortBreak: placed.period?.isShortBreak ?? false,
            meeting: meetings[address], record: records[address], form: forms[address]))
      }
    }
    return reviews.filter { !$0.isShortBreak }.sorted {
      ($0.heldOn, $0.child) < ($1.heldOn, $1.child)
    }
  }

  private static func byDay<E: Entry>(
    _ entries: [Entered<E>], _ day: KeyPath<E, Day>
  ) -> [Address: E] {
    Dictionary(
      entries.map { (Address(child: $0.child, day: $0.value[keyPath: day]), $0.value) },
      uniquingKeysWith: { $1 })
  }
}
