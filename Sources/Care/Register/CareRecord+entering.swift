/// A new placement, as whoever keeps the register tells of it.
package struct NewPlacement: Hashable, Sendable {
  package var startedOn: Day
  package var placement: Placement
  package var provider: PlacementProvider?
  package var postcode: String?
  package var miles: Double?
  package var isInsideAuthority: Bool?
  package var isSameCarer: Bool
  /// The legal status, where it changed on the same day.
  package var legalStatus: LegalStatus?
  /// Why the placement before it ended.
  package var reason: ReasonForPlacementChange?

  package init(startedOn: Day, placement: Placement, isSameCarer: Bool = false) {
    self.startedOn = startedOn
    self.placement = placement
    self.isSameCarer = isSameCarer
  }
}

// What happens to a child, written into the child's own record; each says no in a sentence.

extension CareRecord {
  /// The episode that the child is in; nil for a child who is not in care.
  package var openEpisode: CareEpisode? { inOrder.episodes.last { $0.ceasedOn == nil } }

  /// The record after a move to another placement.
  package func moving(to new: NewPlacement) throws(Breach) -> CareRecord {
    try beginning(on: new.startedOn, endingBecause: new.reason) { episode in
      let isNewStatus = new.legalStatus.map { $0 != episode.legalStatus } ?? false
      episode.reasonBegan =
        isNewStatus ? (new.isSameCarer ? .u : .b) : (new.isSameCarer ? .t : .p)
      episode.legalStatus = new.legalStatus ?? episode.legalStatus
      episode.placement = new.placement
      episode.provider = new.provider
      episode.placementPostcode = new.postcode
      episode.miles = new.miles
      episode.isInsideAuthority = new.isInsideAuthority
    }
  }

  /// The record after the legal status changed and the placement did not.
  package func changing(to status: LegalStatus, on day: Day) throws(Breach) -> CareRecord {
    guard openEpisode?.legalStatus != status else {
      throw Breach("The legal status is this one already. Choose the new one.")
    }
    return try beginning(on: day, endingBecause: nil) { episode in
      episode.reasonBegan = .l
      episode.legalStatus = status
    }
  }

  /// The record with the open episode ended on a day and another begun that follows it.
  private func beginning(
    on day: Day, endingBecause reason: ReasonForPlacementChange?,
    _ change: (inout CareEpisode) -> Void
  ) throws(Breach) -> CareRecord {
    var record = inOrder
    let index = try record.openIndex(after: day)
    var next = record.episodes[index]
    (next.startedOn, next.reasonPlacementChanged) = (day, nil)
    change(&next)
    record.episodes[index].ceasedOn = day
    record.episodes[index].reasonCeased = .x1
    record.episodes[index].reasonPlacementChanged = reason
    record.episodes.append(next)
    return record.inOrder
  }

  /// The record after the child left care.
  package func leavingCare(
    on day: Day, because reason: ReasonEpisodeCeased
  ) throws(Breach) -> CareRecord {
    guard reason != .x1 else {
      throw Breach("This reason says that another episode follows. Enter a move instead.")
    }
    var record = inOrder
    guard let index = record.episodes.lastIndex(where: { $0.ceasedOn == nil }) else {
      throw CareRecord.notInCare
    }
    record.episodes[index].ceasedOn = day
    record.episodes[index].reasonCeased = reason
    if reason == .e2 { record.child?.diedOn = day }
    for one in record.missing.indices where record.missing[one].endedOn == nil {
      record.missing[one].endedOn = day
    }
    return record
  }

  /// The record after the child came into care, for the first time or again.
  package func comingIntoCare(_ episode: CareEpisode) throws(Breach) -> CareRecord {
    guard openEpisode == nil else {
      throw Breach("The child is in care already. Enter a move or a new legal status instead.")
    }
    var (record, first) = (inOrder, episode)
    (first.reasonBegan, first.ceasedOn, first.reasonCeased) = (.s, nil, nil)
    record.episodes.append(first)
    return record.inOrder
  }

  /// Where the open episode stands; refused where there is none, or where it begins on the day itself.
  private func openIndex(after day: Day) throws(Breach) -> Int {
    guard let index = episodes.lastIndex(where: { $0.ceasedOn == nil }) else {
      throw CareRecord.notInCare
    }
    guard episodes[index].startedOn < day else {
      throw Breach(
        "The episode that the child is in began on \(episodes[index].startedOn.inWords). A new one "
          + "begins on a later day; or correct the episode that there is.")
    }
    return index
  }

  private static let notInCare = Breach(
    "The child is not in care. Enter that the child came into care first.")
}

extension CareRecord {
  /// The record after the child went missing, or away without leave.
  package func goingMissing(_ episode: MissingEpisode) throws(Breach) -> CareRecord {
    guard !missing.contains(where: { $0.endedOn == nil }) else {
      throw Breach("The child is missing already. Say first when the child came back.")
    }
    var record = self
    record.missing.append(episode)
    return record.inOrder
  }

  /// The record after the child came back.
  package func comingBack(on day: Day) throws(Breach) -> CareRecord {
    var record = inOrder
    guard let index = record.missing.lastIndex(where: { $0.endedOn == nil }) else {
      throw Breach("The child is not recorded as missing.")
    }
    record.missing[index].endedOn = day
    return record
  }

  /// The record after another social worker took the case over.
  package func givingCase(to worker: SocialWorkerEpisode) throws(Breach) -> CareRecord {
    var record = inOrder
    if let index = record.socialWorkers.lastIndex(where: { $0.endedOn == nil }) {
      guard record.socialWorkers[index].worker != worker.worker else {
        throw Breach("This social worker holds the case already.")
      }
      guard record.socialWorkers[index].startedOn < worker.startedOn else {
        throw Breach(
          "The social worker who holds the case began on "
            + "\(record.socialWorkers[index].startedOn.inWords). The next one begins on a later day."
        )
      }
      record.socialWorkers[index].endedOn = worker.startedOn
    }
    record.socialWorkers.append(worker)
    return record.inOrder
  }

  /// The record with one episode corrected, or taken out where there is nothing in its place.
  ///
  /// An episode that began or ended on the day on which it touches another moves that day of the other
  /// as well.
  package func correcting(
    _ old: CareEpisode, to new: CareEpisode?
  ) throws(Breach) -> CareRecord {
    var record = inOrder
    guard let index = record.episodes.firstIndex(of: old) else {
      throw Breach("The episode is no longer as it was. Open it again.")
    }
    guard let new else {
      record.episodes.remove(at: index)
      return record
    }
    if index > 0, record.episodes[index - 1].ceasedOn == old.startedOn, new.reasonBegan != .s {
      record.episodes[index - 1].ceasedOn = new.startedOn
    }
    if index + 1 < record.episodes.count, record.episodes[index + 1].startedOn == old.ceasedOn,
      let ceasedOn = new.ceasedOn, new.reasonCeased == .x1
    {
      record.episodes[index + 1].startedOn = ceasedOn
    }
    record.episodes[index] = new
    return record.inOrder
  }
}
