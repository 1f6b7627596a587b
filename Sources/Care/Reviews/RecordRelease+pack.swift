extension RecordRelease {
  /// For whom a pack about an escalation is, as its release names it.
  package static func recipient(ofPack escalation: Key<Escalation>) -> String {
    "\(packWords)\(escalation.number)"
  }

  /// The escalation whose pack for Cafcass it is; nil for a version of a review's record.
  ///
  /// The day of a pack is that on which the escalation was opened.
  package var packOf: Key<Escalation>? {
    guard recipient.hasPrefix(Self.packWords) else { return nil }
    return Int64(recipient.dropFirst(Self.packWords.count)).map { Key($0) }
  }

  private static let packWords = "Cafcass, pack of escalation "

  /// What leaves: `the record of a review`, `a pack for Cafcass`.
  var whatLeaves: String { packOf == nil ? "the record of a review" : "a pack for Cafcass" }
}
