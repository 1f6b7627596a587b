extension CaseFile {
  /// What Heard itself keeps of the child, to be gone on with.
  ///
  /// For a child whom returns alone know, what they say is taken over; refused where they do not hold
  /// the first day in care, since Heard's own record is complete from that day.
  package func ownRecord() throws(Breach) -> CareRecord {
    if let own = record(from: .heard) { return own.inOrder }
    let newest = records.reversed()
    let taken = newest.reduce(CareRecord(source: .heard)) { $0.joined(with: $1) }.inOrder
    guard let first = taken.episodes.first else {
      throw Breach("Nothing is known of the child's care. Enter that the child came into care.")
    }
    guard first.reasonBegan == .s else {
      throw Breach(
        "The returns that are loaded do not hold the child's first day in care. Import the earlier "
          + "return first, or the child's own record.")
    }
    return taken
  }

  /// What changes so that Heard's own record says what another one does.
  package func changes(to record: CareRecord) -> RecordChanges {
    (self.record(from: .heard) ?? CareRecord(source: .heard)).changes(to: record)
  }
}
