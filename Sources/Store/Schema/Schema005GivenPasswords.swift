extension Migration {
  /// When a password was given to its user by somebody else; null once they chose their own.
  static let givenPasswords = ["ALTER TABLE account ADD COLUMN passwordGivenAt TEXT"]
}
