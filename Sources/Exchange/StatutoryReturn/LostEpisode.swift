package import Care

/// An episode that is open in the return of one year and absent from that of the next.
package struct LostEpisode: Sendable {
  private let child: String
  private let startedOn: Day
  private let year: CollectionYear
  /// Whether the next return has a row of the child that could not be read.
  private let isUnread: Bool

  package init(child: String, startedOn: Day, openIn year: CollectionYear, isUnread: Bool) {
    self.child = child
    self.startedOn = startedOn
    self.year = year
    self.isUnread = isUnread
  }

  package var finding: Finding {
    let absence =
      isUnread ? "not among the rows of the next that could be read" : "absent from the next"
    let mend =
      isUnread
      ? "Mend the rows that could not be read and import the return again"
      : "Add it to the next return with its end"
    return ReadingRule.lostEpisode.finding(
      columns: ["DECOM", "DEC"], child: child,
      "The episode from \(startedOn.inWords) is open in the return of \(year.name) and \(absence).",
      mend: "\(mend); until then it ends, for counting, with its own year.")
  }
}
