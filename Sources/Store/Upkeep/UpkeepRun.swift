package import Care

/// One run of what the server does by itself: when, whether it went well, and what came of it.
package struct UpkeepRun: Hashable, Sendable {
  /// What is done.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A copy of everything is written and verified.
    case backup
    /// The newest backup is restored into a scratch database and verified there.
    case drill
    /// What each child counts for in the annual report is counted ahead.
    case counting
  }

  package let kind: Kind
  package let startedAt: Moment
  package let endedAt: Moment
  package let isGood: Bool
  /// What came of it, or what was wrong, in a sentence that names no child.
  package let sentence: String
  /// The backup that was written or tried.
  package let file: String?
  package let bytes: Int64
  /// How many entries the audit in the backup has.
  package let entries: Int
  /// The hash of the last of them, in hexadecimal.
  package let head: String

  package init(
    _ kind: Kind, startedAt: Moment, endedAt: Moment, isGood: Bool, sentence: String,
    file: String? = nil, bytes: Int64 = 0, entries: Int = 0, head: String = ""
  ) {
    self.kind = kind
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.isGood = isGood
    self.sentence = sentence
    self.file = file
    self.bytes = bytes
    self.entries = entries
    self.head = head
  }
}

/// The last runs of one kind of upkeep.
package struct UpkeepStanding: Hashable, Sendable {
  package let kind: UpkeepRun.Kind
  package let last: UpkeepRun?
  package let lastGood: UpkeepRun?

  package init(kind: UpkeepRun.Kind, last: UpkeepRun?, lastGood: UpkeepRun?) {
    self.kind = kind
    self.last = last
    self.lastGood = lastGood
  }
}
