/// A child who comes into care for the first time, as somebody enters them.
package struct Admission: Hashable, Sendable {
  package let localIdentifier: String
  package let child: Child
  package let episode: CareEpisode
  package let notice: Notice

  /// Refuses a child who cannot be, a notice that is still to come, and a late one without a reason.
  package init(
    _ localIdentifier: String, _ child: Child, _ episode: CareEpisode, _ notice: Notice,
    at now: Moment, policies: Policies = .standard
  ) throws(Breach) {
    let isPlain = localIdentifier.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || [0x2D, 0x2F, 0x5F].contains($0)
    }
    guard isPlain, (1...20).contains(localIdentifier.utf8.count) else {
      throw Breach(
        "The identifier has 1 to 20 letters, digits, hyphens or strokes, as the return has it.")
    }
    guard notice.notifiedAt <= now else {
      throw Breach("The service was told at a time that is still to come. Correct the day or time.")
    }
    let allocation = Allocation(notice, among: [], policies: policies)
    if try allocation.lacksReason() {
      throw Breach(
        "The service was told after \(try allocation.noticeDueOn().inWords), by which it is to be "
          + "told. Say why it was late.")
    }
    (self.localIdentifier, self.child) = (localIdentifier, child)
    (self.episode, self.notice) = (episode, notice)
    try record.check(replacing: CareRecord(source: .heard), on: now.dayInEngland)
  }

  /// Heard's own record of the child.
  package var record: CareRecord {
    var first = episode
    first.reasonBegan = .s
    return CareRecord(source: .heard, child: child, episodes: [first])
  }

  /// What is written.
  package var changes: ChildChanges {
    ChildChanges(
      record: CareRecord(source: .heard).changes(to: record),
      rows: [EntryChange(adding: notice)])
  }

  /// When the first review is due, on the first day; nil for a series of short breaks.
  package func firstReview(policies: Policies = .standard) -> DueDay? {
    CaseFile(key: Key(0), localIdentifier: localIdentifier, records: [record])
      .history(policies: policies)
      .nextReviewDue(on: episode.startedOn, loaded: LoadedYears([]), policies: policies)
  }
}
