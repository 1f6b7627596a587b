package import Care

/// When backups and drills are due, and where the backups lie.
package struct UpkeepPlan: Hashable, Sendable {
  package let folder: BackupFolder
  /// Seconds from one backup to the next.
  package let seconds: Int64
  /// How many backups are kept.
  package let kept: Int
  /// The hour of the day in England from which the day's drill and counting are due.
  package let drillHour: Int

  package init(folder: BackupFolder, hours: Int, kept: Int, drillHour: Int) {
    self.folder = folder
    seconds = Int64(hours) * 3_600
    self.kept = kept
    self.drillHour = drillHour
  }

  /// After a run that failed the next is tried so much later.
  private static let patience: Int64 = 900

  /// Whether one kind of upkeep is due at a moment.
  package func isDue(_ standing: UpkeepStanding, at now: Moment) -> Bool {
    guard let last = standing.last else { return true }
    let since = now.seconds - last.startedAt.seconds
    // A clock that was set back must not keep backups from being made.
    if since < 0 { return true }
    if !last.isGood { return since >= min(seconds, Self.patience) }
    return switch standing.kind {
    case .backup: since >= seconds
    case .drill, .counting:
      last.startedAt.dayInEngland < now.dayInEngland
        && (Int(now.clockInEngland.prefix(2)) ?? 0) >= drillHour
    }
  }
}
