extension Access {
  /// Why a user may not prepare a version of a record, or let it out, in their own or another's name;
  /// nil where the user may.
  ///
  /// Nobody lets out what they wrote: not whoever prepared the version, nor the review's author. The
  /// names are those of the users who sign, so that no one can stand for a second person.
  package static func refusal(
    ofReleases changes: [EntryChange], by user: User, of entries: Entries
  ) -> Breach? {
    guard user.role != .system else { return nil }
    for change in changes {
      guard let now = change.now?.base as? RecordRelease else { continue }
      let was = change.was?.base as? RecordRelease
      if was == nil, now.preparedBy != user.name || now.releasedBy != nil { return notYourName }
      guard now.releasedBy != was?.releasedBy else { continue }
      guard now.releasedBy == user.name else { return notYourName }
      if now.preparedBy == user.name || isAuthor(user, of: now, entries) {
        return ownRecord
      }
    }
    return nil
  }

  /// Whether the user wrote the record of the review, or opened the escalation, that leaves.
  package static func isAuthor(
    _ user: User, of release: RecordRelease, _ entries: Entries
  ) -> Bool {
    guard let officer = user.officer else { return false }
    if let pack = release.packOf { return entries.entry(pack)?.officer == officer }
    let day = release.heldOn
    return entries.all(ReviewRecord.self).contains {
      $0.value.heldOn == day && $0.value.writtenBy == officer
    }
  }

  private static let ownRecord = Breach(
    "Somebody other than the author releases a record. Ask the IRO manager or a colleague.")
  private static let notYourName = Breach(
    "A version is prepared and released in one's own name.")
}
