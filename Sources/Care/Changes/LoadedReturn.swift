/// One return that is loaded: its year, and what its files were.
package struct LoadedReturn: Hashable, Sendable, Codable {
  package var year: CollectionYear
  /// Names of the files, without folders, in order.
  package var files: [String]
  /// SHA-256 of what was taken in of every child, in hexadecimal: tells one return from another.
  package var fingerprint: String

  package init(year: CollectionYear, files: [String], fingerprint: String) {
    self.year = year
    self.files = files
    self.fingerprint = fingerprint
  }
}
