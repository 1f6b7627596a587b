extension Migration {
  /// A salt for each entry of the audit: what is taken out of an entry cannot be guessed from its hash.
  static let auditSalt = ["ALTER TABLE auditEntry ADD COLUMN salt BLOB"]
}
