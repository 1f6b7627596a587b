extension CareRecord {
  /// What has to change so that this record says what another one does; rows are known by their day.
  ///
  /// Both records are taken in order (``inOrder``), so that a return whose rows merely stand in
  /// another order changes nothing.
  package func changes(to other: CareRecord) -> RecordChanges {
    let (old, new) = (inOrder, other.inOrder)
    var changes = RecordChanges(source: other.source)
    changes.child = .between(old.child, new.child)
    changes.unaccompanied = .between(old.unaccompanied, new.unaccompanied)
    changes.episodes = CareRecord.changes(from: old.episodes, to: new.episodes)
    changes.reviews = CareRecord.changes(from: old.reviews, to: new.reviews)
    changes.missing = CareRecord.changes(from: old.missing, to: new.missing)
    changes.socialWorkers = CareRecord.changes(from: old.socialWorkers, to: new.socialWorkers)
    changes.health = .between(old.health, new.health)
    changes.adoption = .between(old.adoption, new.adoption)
    changes.adoptionDecisions = CareRecord.changes(
      from: old.adoptionDecisions, to: new.adoptionDecisions)
    changes.adoptionAuthority = .between(old.adoptionAuthority, new.adoptionAuthority)
    changes.previousPermanence = .between(old.previousPermanence, new.previousPermanence)
    changes.careLeaver = .between(old.careLeaver, new.careLeaver)
    changes.deprivations = CareRecord.changes(from: old.deprivations, to: new.deprivations)
    changes.healthOfYears = CareRecord.changes(from: old.healthOfYears, to: new.healthOfYears)
    return changes
  }

  /// The record with the rows of each kind by day.
  package var inOrder: CareRecord {
    var record = self
    record.episodes = episodes.inOrder
    record.reviews = reviews.inOrder
    record.missing = missing.inOrder
    record.socialWorkers = socialWorkers.inOrder
    record.adoptionDecisions = adoptionDecisions.inOrder
    record.deprivations = deprivations.inOrder
    record.healthOfYears = healthOfYears.inOrder
    return record
  }

  /// Whether the source says nothing at all of the child.
  package var isEmpty: Bool { self == CareRecord(source: source) }

  /// How many rows the record holds.
  package var rowCount: Int {
    let single = [
      child != nil, unaccompanied != nil, health != nil, adoption != nil,
      adoptionAuthority != nil, previousPermanence != nil, careLeaver != nil,
    ].count { $0 }
    return single + episodes.count + reviews.count + missing.count + socialWorkers.count
      + adoptionDecisions.count + deprivations.count + healthOfYears.count
  }

  /// Walks two lists in order side by side; of several rows of one day the first goes with the first.
  private static func changes<Row: DatedRow>(from old: [Row], to new: [Row]) -> [RowChange<Row>] {
    if old.isEmpty { return additions(of: new) }
    var changes: [RowChange<Row>] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      let oldDay = oldIndex < old.count ? old[oldIndex].knownBy : nil
      let newDay = newIndex < new.count ? new[newIndex].knownBy : nil
      let day = min(oldDay ?? .latest, newDay ?? .latest)
      let was = old[oldIndex...].prefix { $0.knownBy == day }
      let now = new[newIndex...].prefix { $0.knownBy == day }
      for ordinal in 0..<max(was.count, now.count) {
        let before = ordinal < was.count ? was[was.startIndex + ordinal] : nil
        let after = ordinal < now.count ? now[now.startIndex + ordinal] : nil
        if before != after {
          changes.append(RowChange(ordinal: ordinal, was: before, now: after))
        }
      }
      oldIndex += was.count
      newIndex += now.count
    }
    return changes
  }

  private static func additions<Row: DatedRow>(of rows: [Row]) -> [RowChange<Row>] {
    var changes: [RowChange<Row>] = []
    changes.reserveCapacity(rows.count)
    var ordinal = 0
    for (index, row) in rows.enumerated() {
      ordinal = index > 0 && rows[index - 1].knownBy == row.knownBy ? ordinal + 1 : 0
      changes.append(RowChange(ordinal: ordinal, now: row))
    }
    return changes
  }
}
