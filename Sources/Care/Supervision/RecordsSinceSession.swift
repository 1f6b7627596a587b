/// Records of reviews that an officer completed since the last session alone, and how many of them a
/// manager has read.
package struct RecordsSinceSession: Hashable, Sendable {
  package let completed: Int
  package let read: Int

  package var unread: Int { completed - read }

  /// Of the records of all officers those of one, completed in a period.
  init(_ records: [CompletedRecord], of officer: Key<Officer>, in period: Period) {
    let own = records.filter { $0.officer == officer && period.contains($0.completedOn) }
    completed = own.count
    read = own.count(where: \.isRead)
  }
}

/// That a record of a review was completed, by whom and when, without whose it is.
package struct CompletedRecord: Hashable, Sendable {
  package let officer: Key<Officer>
  package let completedOn: Day
  /// Whether a manager read it to compare it with others.
  package let isRead: Bool

  package init(officer: Key<Officer>, completedOn: Day, isRead: Bool) {
    self.officer = officer
    self.completedOn = completedOn
    self.isRead = isRead
  }
}
