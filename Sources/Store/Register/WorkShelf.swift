import Care

/// What became of the line of one child.
struct LineChange: Sendable {
  let old: RegisterLine?
  let new: RegisterLine?
}

/// What Today said to each user, brought up to date by the lines that changed since, and the few lines
/// that are looked for by what they are.
///
/// Lines whose openness changes with the hour are in no user's count and are looked at each time.
struct WorkShelf: Sendable {
  /// The numbers of so many users' works are kept.
  private static let most = 512
  /// So many changes are kept for those who were not there meanwhile.
  private static let patience = 4096

  private struct Kept: Sendable {
    var work: DayWork
    /// How many changes it has seen.
    var seen: Int
    var used: Int
  }

  private var kept: [User: Kept] = [:]
  private var uses = 0
  private var changes: [LineChange] = []
  /// How many changes are no longer kept.
  private var forgotten = 0
  /// The few lines that are looked for, each kind by itself: a page asks for one kind and not for all.
  private var ofSealed: [Key<Child>: RegisterLine] = [:]
  private var ofTheHour: [Key<Child>: RegisterLine] = [:]
  private var ofChallenged: [Key<Child>: RegisterLine] = [:]

  /// Begins again with all lines.
  mutating func renew(_ all: [RegisterLine]) {
    self = WorkShelf()
    for line in all { look(at: line, of: line.key) }
  }

  /// Takes note of a line that came, changed or went.
  mutating func note(_ change: LineChange, at key: Key<Child>) {
    look(at: change.new, of: key)
    changes.append(change)
    guard changes.count > Self.patience else { return }
    changes.removeFirst(Self.patience / 2)
    forgotten += Self.patience / 2
  }

  private mutating func look(at line: RegisterLine?, of key: Key<Child>) {
    ofSealed[key] = line.flatMap { $0.guarded.tier == .sealed ? $0 : nil }
    ofTheHour[key] = line.flatMap { $0.guarded.isOfTheHour ? $0 : nil }
    ofChallenged[key] = line.flatMap { $0.challenges.isEmpty ? nil : $0 }
  }

  /// The lines of sealed records.
  var sealed: [RegisterLine] { Array(ofSealed.values) }

  /// The lines of children of whom anything was escalated, by number.
  var challenged: [RegisterLine] {
    ofChallenged.values.sorted { $0.key < $1.key }
  }

  /// What there is to do of the children whose records a user may open, of all lines.
  mutating func work(
    of user: User, on day: Day, at moment: Moment, all: [RegisterLine]
  ) -> DayWork {
    let seen = forgotten + changes.count
    var own = kept.removeValue(forKey: user)
    if let last = own, last.seen >= forgotten, last.work.day == day {
      for change in changes[(last.seen - forgotten)...] {
        own?.work.remove(change.old, by: user, at: moment)
        own?.work.add(change.new, by: user, at: moment)
      }
    } else {
      var work = DayWork(on: day)
      for line in all { work.add(line, by: user, at: moment) }
      own = Kept(work: work, seen: seen, used: 0)
    }
    uses += 1
    guard var own else { return DayWork(on: day) }
    (own.seen, own.used) = (seen, uses)
    kept[user] = own
    if kept.count > Self.most, let oldest = kept.min(by: { $0.value.used < $1.value.used }) {
      kept[oldest.key] = nil
    }
    var work = own.work
    for line in ofTheHour.values {
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
