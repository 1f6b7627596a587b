extension CaseFile {
  /// Carries out a change of this child's file, or says why it cannot be.
  package mutating func apply(_ change: Change) throws(Breach) {
    switch change {
    case .yearsReturn(.received(let received)):
      for changes in received.records {
        guard case .yearsReturn = changes.source else { throw CaseFile.notOfTheSource }
        try apply(changes)
      }
    case .register(.kept(let kept)):
      guard kept.record.source == .heard else { throw CaseFile.notOfTheSource }
      try apply(kept.record)
    case .yearsReturn(.imported), .reference, .policy, .entries:
      throw Breach("This change is not about what the sources say of one child.")
    }
  }

  private mutating func apply(_ changes: RecordChanges) throws(Breach) {
    let old = record(from: changes.source) ?? CareRecord(source: changes.source)
    let new = try old.applying(changes)
    try new.check()
    if new.isEmpty { withdraw(new.source) } else { replace(with: new) }
  }

  private static let notOfTheSource = Breach(
    "A return changes what returns say of a child, and the register what Heard itself keeps.")
}

extension CareRecord {
  /// What no record may be, whatever its source: refused as a whole, with the reason.
  package func check() throws(Breach) {
    for review in reviews where review.meetings.isEmpty {
      throw Breach("A review has no meeting. Give the day on which it was held.")
    }
    let days = episodes.map(\.startedOn) + reviews.map(\.heldOn)
    for day in days where day < .earliest || day > .latest {
      throw Breach("A day lies outside the years 1800 to 2299. Correct it.")
    }
    try checkHealth()
    for episode in episodes where !(episode.miles ?? 0).isFinite {
      throw Breach("The distance of a placement is not a number. Correct it.")
    }
  }

  /// The record after changes; refused where it does not say what the changes take it to say.
  func applying(_ changes: RecordChanges) throws(Breach) -> CareRecord {
    var record = inOrder
    try CareRecord.apply(changes.child, to: &record.child)
    try CareRecord.apply(changes.unaccompanied, to: &record.unaccompanied)
    try CareRecord.apply(changes.episodes, to: &record.episodes)
    try CareRecord.apply(changes.reviews, to: &record.reviews)
    try CareRecord.apply(changes.missing, to: &record.missing)
    try CareRecord.apply(changes.socialWorkers, to: &record.socialWorkers)
    try CareRecord.apply(changes.health, to: &record.health)
    try CareRecord.apply(changes.adoption, to: &record.adoption)
    try CareRecord.apply(changes.adoptionDecisions, to: &record.adoptionDecisions)
    try CareRecord.apply(changes.adoptionAuthority, to: &record.adoptionAuthority)
    try CareRecord.apply(changes.previousPermanence, to: &record.previousPermanence)
    try CareRecord.apply(changes.careLeaver, to: &record.careLeaver)
    try CareRecord.apply(changes.deprivations, to: &record.deprivations)
    try CareRecord.apply(changes.healthOfYears, to: &record.healthOfYears)
    return record
  }

  private static func apply<Row>(_ change: RowChange<Row>?, to row: inout Row?) throws(Breach) {
    guard let change else { return }
    guard row == change.was else { throw changedMeanwhile }
    row = change.now
  }

  private static func apply<Row: DatedRow>(
    _ changes: [RowChange<Row>], to rows: inout [Row]
  ) throws(Breach) {
    // The last row of a day goes first, so that the places of the others stay what they were.
    let withdrawn = changes.filter { $0.now == nil }.reversed()
    for change in changes.filter({ $0.now != nil }) + withdrawn {
      guard let day = (change.now ?? change.was)?.knownBy else { continue }
      let start = rows.firstPosition(from: day)
      let position = start + change.ordinal
      let isThere = position < rows.count && rows[position].knownBy == day
      guard (isThere ? rows[position] : nil) == change.was, position <= rows.count else {
        throw changedMeanwhile
      }
      switch (isThere, change.now) {
      case (true, let now?): rows[position] = now
      case (true, nil): rows.remove(at: position)
      case (false, let now?): rows.insert(now, at: position)
      case (false, nil): break
      }
    }
  }

  private static let changedMeanwhile = Breach(
    "The child's file is no longer as the change takes it to be. Read it again and repeat the change."
  )
}

extension Array where Element: DatedRow {
  /// Where the first row of a day, or of a later one, stands.
  fileprivate func firstPosition(from day: Day) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].knownBy < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
