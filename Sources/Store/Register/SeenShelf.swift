import Care

/// The lines that each user sees, brought up to date by those that changed since: of an officer's some
/// seventy, where all lines would be looked through.
///
/// Lines whose openness changes with the hour are in no user's list and are looked at each time.
struct SeenShelf: Sendable {
  /// Longer lists are made anew each time: few see so many children, and a list of them is kept by none.
  private static let longest = 8192

  private var kept = KeptOfUsers<[SeenLine]?>()

  /// The lines that a user sees, by number.
  mutating func lines(of user: User, at moment: Moment, in book: LineBook) -> [SeenLine] {
    var anew: [SeenLine]?
    let own = kept.upToDate(of: user, book.changes) { own, changes in
      guard own != nil else { return false }
      for change in changes { own?.put(change, by: user, at: moment) }
      return true
    } anew: {
      let all = book.inOrder.compactMap { $0.seenAtAnyHour(by: user, at: moment) }
      anew = all
      return all.count > Self.longest ? nil : all
    }
    var lines = own ?? anew ?? []
    for line in book.ofTheHour {
      guard let seen = SeenLine(line, by: user, at: moment) else { continue }
      lines.insert(seen, at: lines.place(of: seen.key) { $0.key })
    }
    return lines
  }
}

extension [SeenLine] {
  /// Puts what a user sees of a changed line in the place of what was seen of it.
  fileprivate mutating func put(_ change: LineChange, by user: User, at moment: Moment) {
    let place = place(of: change.key) { $0.key }
    let isHeld = place < count && self[place].key == change.key
    let seen = change.new?.seenAtAnyHour(by: user, at: moment)
    replaceSubrange(place..<(isHeld ? place + 1 : place), with: seen.map { [$0] } ?? [])
  }
}

extension RegisterLine {
  /// The line as a user sees it; nil where that changes with the hour, or the user may not know of it.
  fileprivate func seenAtAnyHour(by user: User, at moment: Moment) -> SeenLine? {
    guarded.isOfTheHour ? nil : SeenLine(self, by: user, at: moment)
  }
}
