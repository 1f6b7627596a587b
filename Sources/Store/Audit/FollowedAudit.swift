import Care

/// Of whom the audit told a change since it was first followed, and in which entry last.
struct FollowedAudit: Sendable {
  /// The last entry of the audit.
  private(set) var head = 0
  /// What changed up to this entry is not known; nil where nothing was read yet.
  private var start: Int?
  private var ofChild: [Key<Child>: Int] = [:]
  private var ofAll = 0
  private var ofLines = 0

  /// So many children are remembered; after more, everything counts as changed, once.
  private static let most = 10_000

  /// Whether nothing changed of a child, nor of the service, since an entry.
  func isUnchanged(_ child: Key<Child>, since entry: Int) -> Bool {
    isKnown(since: entry) && max(ofAll, ofChild[child] ?? 0) <= entry
  }

  /// Whether no line of the register changed since an entry.
  func areLinesUnchanged(since entry: Int) -> Bool { isKnown(since: entry) && ofLines <= entry }

  private func isKnown(since entry: Int) -> Bool {
    start.map { ($0...head).contains(entry) } ?? false
  }

  /// Takes what came after the head; begins anew where that is not all of it.
  mutating func take(_ stretch: AuditStretch) {
    if start == nil || !stretch.isWhole || ofChild.count > Self.most {
      self = FollowedAudit()
      start = stretch.head
    } else {
      stretch.changes.forEach { take($0) }
    }
    head = stretch.head
  }

  private mutating func take(_ change: AuditStretch.Change) {
    if let child = change.child { ofChild[child] = change.entry } else { ofAll = change.entry }
    if change.isOfLine { ofLines = change.entry }
  }
}
