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

/// One return that is loaded: its year, and what its files were.
package struct LoadedReturn: Hashable, Sendable, Codable {
  package var year: CollectionYear
  /// Names of the files, without folders, in order.
  package var files: [String]
  /// SHA-256 of the files' bytes in that order, in hexadecimal; tells whether it is the same return.
  package var fingerprint: String

  package init(year: CollectionYear, files: [String], fingerprint: String) {
    self.year = year
    self.files = files
    self.fingerprint = fingerprint
  }
}
