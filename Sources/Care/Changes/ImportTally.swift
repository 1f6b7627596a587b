/// What an import did, counted in children or in rows.
package struct ImportTally: Hashable, Sendable, Codable {
  package var added = 0
  package var changed = 0
  package var withdrawn = 0
  package var unchanged = 0
  package var refused = 0

  package init(
    added: Int = 0, changed: Int = 0, withdrawn: Int = 0, unchanged: Int = 0, refused: Int = 0
  ) {
    self.added = added
    self.changed = changed
    self.withdrawn = withdrawn
    self.unchanged = unchanged
    self.refused = refused
  }

  /// `12 added, 3 changed, 0 withdrawn, 2,781 unchanged, 0 refused`, without thousands separators.
  package var sentence: String {
    "\(added) added, \(changed) changed, \(withdrawn) withdrawn, \(unchanged) unchanged, "
      + "\(refused) refused"
  }
}
