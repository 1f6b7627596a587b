import Care
import Measures
import Store

/// The grounds on which children are counted, some at a time.
struct ChildGrounds: Sendable {
  let calendar: ReportingCalendar
  private let loaded: LoadedYears
  private let policies: Policies
  private let about: CaseGrounds.Whole

  init(
    _ calendar: ReportingCalendar, _ loaded: LoadedYears, _ policies: Policies,
    partOf about: CaseGrounds.Whole
  ) {
    self.calendar = calendar
    self.loaded = loaded
    self.policies = policies
    self.about = about
  }

  /// The grounds of some children; of none, to know under which keys is counted.
  func grounds(of some: ChildrenToCount = .none) -> CaseGrounds {
    CaseGrounds(
      in: calendar, histories: some.histories, entries: some.entries, loaded: loaded,
      policies: policies, socialWorkers: some.socialWorkers, partOf: about)
  }

  /// What children are counted ahead for, where it can be told from anything else.
  func question(of counts: CaseCounts) -> AheadQuestion? {
    AheadQuestion(
      counts.question, policies, loaded, homeAreas: about.homeAreas,
      recordedUntil: about.recordedUntil)
  }
}

/// Counts while children are read.
struct CountedSoFar: Sendable {
  var counts: CaseCounts
  private var room: CaseCounts.Room

  init(_ counts: CaseCounts) {
    self.counts = counts
    room = CaseCounts.Room(for: counts)
  }

  mutating func add(_ some: ChildrenToCount, on grounds: ChildGrounds) throws {
    for one in some.ahead where !counts.add(one.child, one.cases, using: &room) {
      throw Self.damaged
    }
    if some.ahead.isEmpty { counts.add(grounds.grounds(of: some)) }
  }

  private static let damaged = StoreFault(
    "What was counted ahead of a child cannot be read, and nothing was counted.",
    mend: "Count ahead again: heard report prepare --anew.")
}
