/// What decides who may open a child's record at a moment: who has the child, how closely the record
/// is kept, and who must keep away.
package final class RecordGuard: Sendable {
  package let tier: RecordTier
  package let officer: Key<Officer>?
  package let cover: Key<Officer>?
  package let worker: String?
  package let team: String?
  private let named: [String]
  private let excluded: [String]
  private let emergencies: [EmergencyAccess]
  private let levels: Set<EscalationLevel>
  /// Whether nobody was named, kept away, let in for a reason or asked: so with nearly all, of whom a
  /// list then asks less.
  private let concernsNobodyElse: Bool

  /// Reads the child's rows as they stand at a moment.
  ///
  /// The record of an adopted child, which the order seals, is sealed and open to nobody.
  package init(
    _ entries: Entries, workers: [SocialWorkerEpisode], on day: Day
  ) {
    let protection = entries.all(RecordProtection.self).map(\.value).last { $0.holds(on: day) }
    let isAdopted = RecordState(of: entries, on: day).isSealed
    tier = isAdopted ? .sealed : protection?.tier ?? .standard
    named = isAdopted ? [] : protection?.named ?? []
    excluded = entries.all(ConflictOfInterest.self).map(\.value).filter { $0.touches(day) }
      .map(\.userName)
    emergencies = entries.all(EmergencyAccess.self).map(\.value)
    let appointments = entries.all(Appointment.self).map(\.value)
      .filter { $0.holds(on: day) }.sorted { $0.appointedAt < $1.appointedAt }
    officer = appointments.last { $0.appointmentKind != .cover }?.officer
    cover = appointments.last { $0.appointmentKind == .cover }?.officer
    worker = workers.last { $0.startedOn <= day && ($0.endedOn.map { day < $0 } ?? true) }?.worker
    team = entries.all(TeamEpisode.self).map(\.value).last { $0.holds(on: day) }?.team
    levels = Set(entries.all(EscalationStage.self).compactMap(\.value.level))
    concernsNobodyElse =
      named.isEmpty && excluded.isEmpty && emergencies.isEmpty && levels.isEmpty
  }

  /// Whether the user is on the list of those who must keep away.
  package func excludes(_ user: User) -> Bool {
    !concernsNobodyElse && excluded.contains(user.name)
  }

  /// Whether who may open the record changes with the hour: it was opened for a reason once.
  package var isOfTheHour: Bool { !emergencies.isEmpty }

  /// What the user is to the child.
  package func ties(of user: User, at moment: Moment) -> Ties {
    var ties: Ties = []
    if let own = user.officer {
      if own == officer { ties.insert(.allocated) }
      if own == cover { ties.insert(.covering) }
    }
    if user.role == .socialWorker, let own = user.worker, own == worker {
      ties.insert(.socialWorker)
    }
    if user.role == .teamManager, let own = user.team, own == team { ties.insert(.teamManager) }
    guard !concernsNobodyElse else { return ties }
    if named.contains(user.name) { ties.insert(.named) }
    if emergencies.contains(where: { $0.opens(to: user.name, at: moment) }) {
      ties.insert(.emergency)
    }
    if let level = user.role.level, levels.contains(level) {
      // Whoever manages a team is asked about the children of the team alone.
      if level != .teamManager || ties.contains(.teamManager) { ties.insert(.addressed) }
    }
    return ties
  }
}
