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
  /// Every review held in the years, short breaks apart, with what the service recorded of it; by day.
  package let reviews: [RecordedReview]
  /// The position of each child in ``histories``.
  let positions: [Key<Child>: Int]
  /// The positions of the children in care at the end of each day at which children are counted.
  let inCare: [Day: [Int]]
  /// Who has which child.
  let appointments: Appointments
  let roll: OfficerRoll
  /// The days on which an officer visited, or talked alone with, each child.
  let visits: [Key<Child>: [Day]]
  /// What is known of all children, where these grounds are of some; nil where they are of all.
  let whole: Whole?

  /// What has to be known of all records to count those of some children, or of the service alone.
  package struct Whole: Sendable {
    /// The last day on which anything is recorded.
    package let recordedUntil: Day
    /// The areas that were ever recorded, in alphabetical order.
    package let homeAreas: [String]
    /// The kinds of which any row is held, of whichever child.
    let held: Set<String>
    let knowsSocialWorkers: Bool
    /// Who the officers of all children are; of none while the children are being counted.
    package var named = NamedOfficers()

    package init(
      recordedUntil: Day, homeAreas: [String], held: Set<String>, knowsSocialWorkers: Bool
    ) {
      self.recordedUntil = recordedUntil
      self.homeAreas = homeAreas.sorted()
      self.held = held
      self.knowsSocialWorkers = knowsSocialWorkers
    }
  }

  /// Puts together what is known.
  ///
  /// `asAt` is the day to see the years as at; without it what follows a period counts up to the last
  /// day on which anything is recorded. `whole` is given where only some of the children, or the service
  /// without the children, are counted; their lost episodes are ended already.
  package init(
    years: [CollectionYear], histories: [CareHistory], entries: Entries, loaded: LoadedYears,
    policies: Policies = .standard, siblings: [[Key<Child>]] = [],
    socialWorkers: [Key<Child>: [SocialWorkerEpisode]] = [:], asAt: Day? = nil,
    partOf whole: Whole? = nil
  ) {
    self.init(
      in: ReportingCalendar(years: years, asAt: asAt), histories: histories, entries: entries,
      loaded: loaded, policies: policies, siblings: siblings, socialWorkers: socialWorkers,
      partOf: whole)
  }

  /// The same in a calendar that was made before, for many grounds.
  package init(
    in calendar: ReportingCalendar, histories: [CareHistory], entries: Entries,
    loaded: LoadedYears, policies: Policies = .standard, siblings: [[Key<Child>]] = [],
    socialWorkers: [Key<Child>: [SocialWorkerEpisode]] = [:], partOf whole: Whole? = nil
  ) {
    self.calendar = calendar
    self.loaded = loaded
    self.policies = policies
    let histories =
      whole == nil ? histories.map { $0.endingLostEpisodes(loaded: loaded) } : histories
    self.histories = histories
    self.entries = entries
    self.siblings = siblings
    self.socialWorkers = socialWorkers.mapValues(\.inOrder)
    self.whole = whole
    recordedUntil =
      calendar.asAt ?? whole?.recordedUntil ?? entries.lastDay ?? calendar.years.last?.lastDay
      ?? .latest
    positions = Dictionary(
      histories.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { $1 })
    inCare = CaseGrounds.positionsInCare(histories, on: calendar.days)
    appointments = Appointments(entries)
    roll = OfficerRoll(entries, policies: policies)
    visits = CaseGrounds.visits(entries)
    reviews =
      entries.count == 0 && whole == nil
      ? []
      : RecordedReview.all(
        of: histories, entries, in: calendar, loaded: loaded, policies: policies)
  }

  private static func visits(_ entries: Entries) -> [Key<Child>: [Day]] {
    var days: [Key<Child>: [Day]] = [:]
    for row in entries.all(Visit.self)
    where row.value.contactKind == .visit || row.value.wasAlone == true {
      if let child = row.child { days[child, default: []].append(row.value.visitedOn) }
    }
    return days
  }

  package func history(of child: Key<Child>?) -> CareHistory? {
    child.flatMap { positions[$0] }.map { histories[$0] }
  }

  /// The last day of a year that counts.
  package func lastDay(of year: CollectionYear) -> Day? { calendar.lastDay(of: year) }
}
