import Care

/// What Today said to each user, brought up to date by the lines that changed since.
///
/// Lines whose openness changes with the hour are in no user's count and are looked at each time.
struct WorkShelf: Sendable {
  private var kept = KeptOfUsers<DayWork>()

  /// What there is to do of the children whose records a user may open.
  mutating func work(
    of user: User, on day: Day, at moment: Moment, in lines: LineBook
  ) -> DayWork {
    var work = kept.upToDate(of: user, lines.changes) { work, changes in
      guard work.day == day else { return false }
      for change in changes {
        work.remove(change.old, by: user, at: moment)
        work.add(change.new, by: user, at: moment)
      }
      return true
    } anew: {
      var work = DayWork(on: day)
      for line in lines.inOrder { work.add(line, by: user, at: moment) }
      return work
    }
    for line in lines.ofTheHour {
      if let seen = SeenLine(line, by: user, at: moment) { work.add(seen) }
    }
    return work
  }
}

extension DayWork {
  /// Counts a line as a user sees it, unless that changes with the hour.
  fileprivate mutating func add(_ line: RegisterLine?, by user: User, at moment: Moment) {
    guard let line, !line.guarded.isOfTheHour, let seen = SeenLine(line, by: user, at: moment)
    else {
      return
    }
    add(seen)
  }

  /// Takes out a line that was counted so.
  fileprivate mutating func remove(_ line: RegisterLine?, by user: User, at moment: Moment) {
    guard let line, !line.guarded.isOfTheHour, let seen = SeenLine(line, by: user, at: moment)
    else {
      return
    }
    remove(seen)
  }
}
